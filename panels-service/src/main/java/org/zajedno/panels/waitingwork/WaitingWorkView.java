package org.zajedno.panels.waitingwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much waits for the caller; what the caller's roles do not see is not there. */
@Schema(name = "WaitingWork")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingWorkView(
        @Schema(nullable = true, examples = "1", description = "Flags that no named contact has taken; for PPI leads")
        @Nullable
        Long safeguardingFlags,

        @Schema(
                nullable = true,
                examples = "2",
                description = "Comments whose response is overdue; for PPI leads who are no researchers besides")
        @Nullable
        Long overdueComments,

        @Schema(
                nullable = true,
                examples = "7",
                description = "Comments that nobody has acknowledged; for PPI leads who are no researchers besides")
        @Nullable
        Long newComments,

        @Schema(nullable = true, examples = "3", description = "Texts that are held for screening; for PPI leads")
        @Nullable
        Long screenings,

        @Schema(nullable = true, examples = "4", description = "Claims that nobody has decided; for PPI leads")
        @Nullable
        Long claims,

        @Schema(
                nullable = true,
                examples = "1",
                description = "Reviews in which a response is overdue; for researchers and coordinators")
        @Nullable
        Long overdueReviews,

        @Schema(
                nullable = true,
                description =
                        "The reviews with comments that wait for a response, each as its response board tells it; for researchers")
        @Nullable
        List<WaitingResponses> responses) {

    /** How many comments on a review wait for a response. */
    @Schema(name = "WaitingResponses")
    record WaitingResponses(
            UUID reviewRequestId, @Schema(examples = "12") long waiting) {}
}
