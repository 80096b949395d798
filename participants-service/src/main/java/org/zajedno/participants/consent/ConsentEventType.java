package org.zajedno.participants.consent;

/** What happened to a person's consent to one purpose (ISO/IEC TS 27560). */
enum ConsentEventType {
    REQUESTED,
    GIVEN,
    REFUSED,
    REAFFIRMED,
    WITHDRAWN,
    EXPIRED,
    INVALIDATED,
    TERMINATED;

    /** Whether the purpose may be pursued after it. */
    boolean permits() {
        return this == GIVEN || this == REAFFIRMED;
    }
}
