package org.zajedno.participants.participant;

/** Why something about a participant was put right. A code and no words, because words would say who it was. */
enum CorrectionReason {
    /** Copied wrongly from paper or from another system. */
    COPIED_WRONGLY,
    /** It was another participant's. */
    WRONG_PARTICIPANT,
    /** It has not happened. */
    NEVER_HAPPENED,
    /** The participant had been entered before. */
    ENTERED_TWICE,
    /** Entered to try something out. */
    TRIAL_ENTRY
}
