/** Local times that carry their zone, so that nobody has to guess which hour is meant. */
package org.zajedno.events.time;
