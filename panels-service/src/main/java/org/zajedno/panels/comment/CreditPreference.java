package org.zajedno.panels.comment;

/** How a member wants to be credited for what was said. */
public enum CreditPreference {
    /** By the name that the member gives. */
    NAMED,
    /** By the pseudonym on the panel. */
    PSEUDONYM,
    /** Only the panel is named. */
    PANEL_ONLY,
    /** Not at all. */
    NONE
}
