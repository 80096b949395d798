package org.zajedno.dissemination.trace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zajedno.kit.facts.Received;

/** The trace tells days, not moments: a moment would tell who was awake then. */
final class Day {

    private Day() {}

    static LocalDate of(Received fact) {
        return LocalDate.ofInstant(fact.occurredAt(), ZoneOffset.UTC);
    }
}
