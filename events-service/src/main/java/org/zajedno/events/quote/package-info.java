/** What attendees said about an event, published while their permission stands. */
package org.zajedno.events.quote;
