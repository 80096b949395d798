package org.zajedno.dissemination.trace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zajedno.kit.facts.ReceivedFact;

/** The trace tells the days of what the project does, not moments, and of what somebody said not even the day. */
final class TraceDate {

    private TraceDate() {}

    static LocalDate of(ReceivedFact fact) {
        return LocalDate.ofInstant(fact.occurredAt(), ZoneOffset.UTC);
    }
}
