package org.zajedno.dissemination.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, whichever table it is in.
 *
 * @param sort code of the type of activity or of the channel
 * @param audiences codes
 * @param description of dissemination its objective
 * @param outcome of communication only, else null
 * @param status code
 */
record ReportedActivity(
        ReportSubject about,
        String name,
        String sort,
        List<String> audiences,
        String description,
        @Nullable String outcome,
        String status) {

    /** What came of a communication activity, which always says so. */
    String requireOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("a dissemination activity has no outcome");
        }
        return outcome;
    }
}
