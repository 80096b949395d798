package org.zajedno.participants.participant;

/** What a participant may reach. */
enum Milestone {
    SCREENING_STARTED,
    FOUND_ELIGIBLE,
    /** Follows from the consents and is put right with them. */
    CONSENTED,
    ENROLLED,
    FOLLOW_UP_BEGUN,
    LEFT
}
