package org.zajedno.panels.impact;

/** Whether what changed did good. */
public enum ImpactEffect {
    POSITIVE,
    NEGATIVE,
    /** Both. */
    MIXED
}
