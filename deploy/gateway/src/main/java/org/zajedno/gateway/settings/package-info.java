/** What an operator may set, and the check that refuses to start on settings that are only for a demonstration. */
@NullMarked
package org.zajedno.gateway.settings;

import org.jspecify.annotations.NullMarked;
