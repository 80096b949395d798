package org.zajedno.events.registration;

/** Where a registration stands. */
public enum RegistrationState {
    /** Waits for the country team to agree. */
    PENDING,
    /** Has a seat. */
    CONFIRMED,
    /** Stands in the line for a seat. */
    WAITLISTED,
    DECLINED,
    CANCELLED,
    ATTENDED,
    NO_SHOW
}
