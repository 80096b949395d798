package org.zajedno.events.programme;

/** What somebody does in a session. */
public enum SpeakerRole {
    SPEAKER,
    MODERATOR,
    OPENING,
    CLOSING,
    /** Speaks from lived experience, for example as a member of an advisory panel. */
    LIVED_EXPERIENCE
}
