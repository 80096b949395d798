package org.zajedno.dissemination.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.dissemination.event.KnownEvent;

/**
 * Whom an event reached.
 *
 * @param persons how many people
 * @param countries from how many countries, null where that is not told
 */
record Reach(
        @Schema(examples = "34") Integer persons,
        @Schema(nullable = true, examples = "4") Integer countries) {

    static Reach of(KnownEvent event) {
        return event == null || event.persons() == null ? null : new Reach(event.persons(), event.countries());
    }
}
