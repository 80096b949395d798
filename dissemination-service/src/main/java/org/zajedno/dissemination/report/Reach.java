package org.zajedno.dissemination.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.event.KnownEvent;

/**
 * Whom an event reached.
 *
 * @param persons how many people
 * @param countries from how many countries, null where that is not told
 */
record Reach(
        @Schema(examples = "34") Integer persons,
        @Schema(nullable = true, examples = "4") @Nullable Integer countries) {

    static @Nullable Reach of(@Nullable KnownEvent event) {
        return event == null || event.persons() == null ? null : new Reach(event.persons(), event.countries());
    }
}
