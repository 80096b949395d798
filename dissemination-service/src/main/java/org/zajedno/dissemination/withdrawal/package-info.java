/** The answer to a withdrawn consent. */
@NullMarked
package org.zajedno.dissemination.withdrawal;

import org.jspecify.annotations.NullMarked;
