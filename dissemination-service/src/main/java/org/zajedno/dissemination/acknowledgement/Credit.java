package org.zajedno.dissemination.acknowledgement;

/** How a contributor wishes to be thanked; the contributor alone decides, and may decide anew until the publication. */
public enum Credit {
    NAMED,
    PSEUDONYM,
    /** Only as a member of the panel: the service writes that line. */
    PANEL_ONLY,
    NONE
}
