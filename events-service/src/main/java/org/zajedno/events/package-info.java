/** Events: planned, announced, registered for and counted; and who looks at them. */
@NullMarked
package org.zajedno.events;

import org.jspecify.annotations.NullMarked;
