package org.zajedno.panels.panel;

/** What somebody is on a panel. */
public enum PanelRole {
    MEMBER,
    CHAIR,
    PPI_LEAD,
    CARER_MEMBER
}
