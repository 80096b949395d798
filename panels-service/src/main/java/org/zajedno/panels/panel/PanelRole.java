package org.zajedno.panels.panel;

/** The role of a member on a panel. */
enum PanelRole {
    MEMBER,
    CHAIR,
    PPI_LEAD,
    CARER_MEMBER
}
