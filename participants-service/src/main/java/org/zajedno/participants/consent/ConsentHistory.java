package org.zajedno.participants.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that happened to one consent record, in the order of entry. What follows from it is said by {@link EffectiveDecisions}. */
record ConsentHistory(List<ConsentEvent> events) {

    ConsentHistory {
        events = events.stream()
                .sorted(Comparator.comparing(ConsentEvent::number))
                .toList();
    }

    /** Every purpose that was ever asked for. */
    Set<Purpose> purposes() {
        return events.stream().map(ConsentEvent::purpose).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isInvalid() {
        return events.stream().anyMatch(ConsentEvent::invalidatesEntry);
    }
}
