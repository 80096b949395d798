package org.zajedno.dissemination.report;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report's line is about. */
@Schema(name = "ReportSubject", examples = "{\"kind\": \"EDITION\", \"id\": \"8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b\"}")
record ReportSubject(@NotNull Kind kind, @NotNull UUID id) {

    /** What sort of thing it is about. */
    @Schema(name = "ReportSubjectKind")
    public enum Kind {
        EDITION,
        EVENT
    }
}
