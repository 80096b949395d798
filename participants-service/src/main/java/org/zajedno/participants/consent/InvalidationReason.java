package org.zajedno.participants.consent;

/** Why an entry does not count. A code and no words, because words would say who it was. */
enum InvalidationReason {
    /** It was entered for another participant. */
    WRONG_PARTICIPANT,
    /** The day of the signature was copied wrongly. */
    WRONG_DAY,
    /** It names another version or language than the one that was signed. */
    WRONG_TEXT,
    /** A decision was copied wrongly. */
    WRONG_DECISION,
    /** The same signature was entered before. */
    ENTERED_TWICE,
    /** The signature is missing, or the person was not able to decide. */
    NOT_VALID,
    /** The participant was entered by mistake. */
    PARTICIPANT_VOIDED
}
