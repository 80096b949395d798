package org.zajedno.participants.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that happened to consent, of one record or of one person, and what follows from it now: the last word counts. */
record ConsentHistory(List<ConsentEvent> events) {

    private static final Comparator<ConsentEvent> AS_IT_HAPPENED =
            Comparator.comparing(ConsentEvent::recordedAt).thenComparing(ConsentEvent::number);

    ConsentHistory {
        events = events.stream().sorted(AS_IT_HAPPENED).toList();
    }

    /** The last thing that happened to each purpose that was ever asked for. */
    Map<Purpose, ConsentEventType> states() {
        var states = new TreeMap<Purpose, ConsentEventType>();
        events.forEach(event -> states.put(event.purpose(), event.type()));
        return states;
    }

    Set<Purpose> purposes() {
        return states().keySet();
    }

    boolean permits(Purpose purpose) {
        var state = states().get(purpose);
        return state != null && state.permits();
    }

    /** Whether there is any purpose left that may be pursued. */
    boolean permitsAnything() {
        return states().values().stream().anyMatch(ConsentEventType::permits);
    }
}
