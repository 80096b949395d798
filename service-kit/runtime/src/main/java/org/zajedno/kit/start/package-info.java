/** What must hold before a service serves. */
@NullMarked
package org.zajedno.kit.start;

import org.jspecify.annotations.NullMarked;
