package org.zajedno.dissemination.trace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zajedno.kit.facts.ReceivedFact;

/** The day of a fact: the trace shows days and not moments. A comment and its response have no day at all. */
final class TraceDate {

    private TraceDate() {}

    static LocalDate of(ReceivedFact fact) {
        return LocalDate.ofInstant(fact.occurredAt(), ZoneOffset.UTC);
    }
}
