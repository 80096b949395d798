package org.zajedno.panels.responseboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.concern.ConcernProgress;

/** The comments of a review in groups, for those who respond to them. */
@Schema(name = "ResponseBoard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseBoardView(
        UUID reviewRequestId,
        UUID materialVersionId,
        @Schema(examples = "1") int versionNumber,
        @Schema(examples = "Participant information sheet") ShownText title,

        @Schema(examples = "12", description = "How many comments of the review wait for a response")
        long waiting,

        @Schema(examples = "4", description = "For how many a response is drafted")
        long drafted,

        @Schema(examples = "1", description = "How many were taken back")
        long retracted,

        @Schema(
                description =
                        "Passages as they stand in the text, then the questions, then what is about the whole; a group"
                                + " of which a page shows only some comments goes on on the next")
        List<CommentGroupView> groups,

        @Schema(description = "The concerns about the version, in every page alike")
        List<ConcernProgress> concerns,

        @Schema(nullable = true, description = "Cursor of the next comments, absent on the last page", examples = "MTA")
        @Nullable
        String next) {}
