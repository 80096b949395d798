package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.ProblemSummary;

/** What became of each of the comments, in the order of their ids. */
@Schema(name = "CommentBatch")
public record CommentBatchView(List<OutcomeView> items) {

    /** What became of one of them. */
    @Schema(name = "CommentOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeView(
            UUID commentId,

            @Schema(nullable = true, description = "Why nothing was done with it; not there where it was done")
            ProblemSummary refusal) {}
}
