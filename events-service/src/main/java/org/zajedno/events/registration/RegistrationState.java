package org.zajedno.events.registration;

/** Where a registration stands. */
enum RegistrationState {
    /** Waits for the country team to agree. */
    PENDING,
    /** Has a seat. */
    CONFIRMED,
    /** Waits on the list for a seat. */
    WAITLISTED,
    DECLINED,
    CANCELLED,
    ATTENDED,
    NO_SHOW
}
