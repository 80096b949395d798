/** What attendees said about an event, published while their permission stands. */
@NullMarked
package org.zajedno.events.quote;

import org.jspecify.annotations.NullMarked;
