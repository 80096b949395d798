/** Local times that carry their zone, so that nobody has to guess which hour is meant. */
@NullMarked
package org.zajedno.events.time;

import org.jspecify.annotations.NullMarked;
