package org.zajedno.panels.meeting;

/** What somebody needs to take part; noted for the meeting and never for a person. */
enum AccessNeed {
    STEP_FREE_ACCESS,
    SIGN_LANGUAGE,
    INTERPRETATION,
    CAPTIONS,
    LARGE_PRINT,
    EASY_READ,
    HEARING_LOOP,
    QUIET_ROOM,
    BREAKS,
    COMPANION,
    TRANSPORT,
    CHILD_CARE
}
