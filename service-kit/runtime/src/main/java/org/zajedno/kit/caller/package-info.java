/** Who calls, and the country wall that the database keeps around what the caller may touch. */
@NullMarked
package org.zajedno.kit.caller;

import org.jspecify.annotations.NullMarked;
