package org.zajedno.participants.consent;

/** What a person may agree to, each by itself. */
enum Purpose {
    /** To take part in the study. */
    PARTICIPATE,
    /** To be asked again, for follow-up or another study. */
    CONTACT_AGAIN,
    /** That data by code are shared with other researchers. */
    SHARE_PSEUDONYMISED,
    /** To be quoted. */
    QUOTE,
    /** To be recorded by sound or picture. */
    RECORD_AUDIO_VIDEO,
    /** To be named in an acknowledgement. */
    NAME_IN_ACKNOWLEDGEMENT
}
