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
    TERMINATED,
    /** Never entered: follows where another decision, or a later version of the form, has taken its place. */
    SUPERSEDED;

    /** Whether the purpose may be pursued after it. */
    boolean permits() {
        return this == GIVEN || this == REAFFIRMED;
    }
}
