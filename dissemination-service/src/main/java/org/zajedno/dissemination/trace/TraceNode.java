package org.zajedno.dissemination.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a trace. It never holds what somebody said, who said it or in which country.
 *
 * @param label what a reader may call it; none for comments, responses, concerns and impact entries; of a GRIPP2
 *     report its number
 * @param state of an edition, event, material version or report line; of an impact entry its outcome: its effect, or NO_CHANGE
 * @param decision of a response
 * @param href where it is read; its own service decides whether the caller may
 * @param occurredOn the day of it; none for comments, responses and concerns, whose days the panels hide
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TraceNode(
        TraceKind kind,
        UUID id,

        @Schema(nullable = true, examples = "Let's Work Together") @Nullable
        String label,

        @Schema(nullable = true, examples = "PUBLISHED") @Nullable
        String state,

        @Schema(nullable = true, examples = "ACCEPTED") @Nullable
        String decision,

        @Schema(examples = "/v1/editions/8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b")
        String href,

        @Schema(nullable = true) @Nullable LocalDate occurredOn) {

    Ref ref() {
        return new Ref(kind, id);
    }

    /** Names a node. */
    @Schema(name = "TraceReference")
    public record Ref(TraceKind kind, UUID id) {}
}
