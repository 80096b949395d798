/** Seats, the waiting list, and who registered. */
package org.zajedno.events.registration;
