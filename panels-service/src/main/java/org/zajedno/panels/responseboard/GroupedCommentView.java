package org.zajedno.panels.responseboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.comment.CommentView;

/** A comment on the response board, as far as a researcher may see it. */
@Schema(name = "GroupedComment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupedCommentView(
        CommentView comment,

        @Schema(nullable = true, description = "The response as it is drafted") @Nullable
        ResponseDraftView draft,

        @Schema(nullable = true, description = "The concern that it raises") @Nullable
        UUID concernId) {}
