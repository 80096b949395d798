package org.zajedno.panels.standards;

/** The UK Standards for Public Involvement (2019). */
public enum InvolvementStandard {
    INCLUSIVE_OPPORTUNITIES,
    WORKING_TOGETHER,
    SUPPORT_AND_LEARNING,
    COMMUNICATIONS,
    IMPACT,
    GOVERNANCE
}
