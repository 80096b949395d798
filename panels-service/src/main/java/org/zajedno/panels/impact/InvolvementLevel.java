package org.zajedno.panels.impact;

/** How much people decided. */
public enum InvolvementLevel {
    /** They were asked. */
    CONSULTATION,
    /** They worked along. */
    COLLABORATION,
    /** They decided together with the researchers. */
    CO_PRODUCTION,
    /** They led. */
    USER_LED
}
