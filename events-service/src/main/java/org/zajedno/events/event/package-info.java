/** Events and the states that they pass through. */
@NullMarked
package org.zajedno.events.event;

import org.jspecify.annotations.NullMarked;
