package org.zajedno.dissemination.report;

import java.util.Locale;

/** The two tables of the portal that are kept here. */
enum ReportForm {
    DISSEMINATION,
    COMMUNICATION;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
