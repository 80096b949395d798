/** An event as an iCalendar file. */
@NullMarked
package org.zajedno.events.calendar;

import org.jspecify.annotations.NullMarked;
