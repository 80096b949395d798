package org.zajedno.events.event;

/** How a registration becomes a seat. */
public enum Admission {
    /** At once, while there are seats. */
    OPEN,
    /** After the country team has agreed. */
    BY_APPROVAL
}
