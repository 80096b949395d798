package org.zajedno.panels.panel;

/** The role of a member on a panel. */
public enum PanelRole {
    MEMBER,
    CHAIR,
    PPI_LEAD,
    CARER_MEMBER
}
