package org.zajedno.dissemination.report;

import org.zajedno.dissemination.event.KnownEvent;

/**
 * Whom an event reached.
 *
 * @param persons how many people
 * @param countries from how many countries
 */
public record Reach(int persons, int countries) {

    static Reach of(KnownEvent event) {
        return event == null || event.persons() == null ? null : new Reach(event.persons(), event.countries());
    }
}
