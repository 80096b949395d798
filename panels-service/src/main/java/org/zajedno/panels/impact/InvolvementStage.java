package org.zajedno.panels.impact;

/** The stage of a study at which people were involved, along the research cycle. */
public enum InvolvementStage {
    PRIORITISING,
    FUNDING,
    DESIGN,
    CONDUCT,
    ANALYSIS,
    DISSEMINATION,
    IMPLEMENTATION,
    EVALUATION
}
