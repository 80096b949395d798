package org.zajedno.panels.standards;

/** A year, half-year or quarter, as people who report name it. */
final class AssessmentPeriod {

    static final String FORMAT = "20[0-9]{2}(-(H[12]|Q[1-4]))?";

    private AssessmentPeriod() {}
}
