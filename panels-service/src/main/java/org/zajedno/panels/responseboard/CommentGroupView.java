package org.zajedno.panels.responseboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.comment.CommentTarget.TargetType;

/** Comments that are about the same: passages that overlap, a question, or the whole. */
@Schema(name = "CommentGroup")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentGroupView(
        TargetType about,

        @Schema(
                nullable = true,
                description = "Of the text; the comments may be in another one where theirs may not be told")
        @Nullable
        LanguageTag language,

        @Schema(
                nullable = true,
                examples = "p-5f2b81c04e9d",
                description =
                        "The paragraph of that text in which the passages begin; absent where no place may be told")
        @Nullable
        String paragraphId,

        @Schema(nullable = true, examples = "14", description = "Code points before the passages") @Nullable
        Integer start,

        @Schema(nullable = true, examples = "24", description = "Code points up to and with the passages") @Nullable
        Integer end,

        @Schema(nullable = true, examples = "6 sessions", description = "What the text has there") @Nullable
        String exact,

        @Schema(nullable = true) @Nullable UUID questionId,

        @Schema(nullable = true, examples = "Is anything hard to understand?") @Nullable
        ShownText question,

        @Schema(examples = "3", description = "How many comments there are about it, on this page and on others")
        int total,

        @Schema(examples = "2", description = "How many of them all wait for a response")
        long waiting,

        @Schema(description = "Those on this page") List<GroupedCommentView> comments) {

    /**
     * @param words what the text has there; null where the place is in no text
     * @param comments those that are shown
     */
    static CommentGroupView of(
            CommentGroup group,
            @Nullable ShownText question,
            @Nullable QuotedText words,
            List<GroupedCommentView> comments) {
        return new CommentGroupView(
                group.about(),
                group.language(),
                words == null ? null : words.paragraphId(),
                group.start(),
                group.end(),
                words == null ? null : words.exact(),
                group.questionId(),
                question,
                group.total(),
                group.waiting(),
                comments);
    }
}
