/** An event as an iCalendar file. */
package org.zajedno.events.calendar;
