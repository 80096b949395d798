package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.TargetType;
import org.zajedno.panels.material.ParallelTexts;
import org.zajedno.panels.material.Passage;

/** The target of a comment, as far as the viewer may see it. */
@Schema(name = "CommentedOn")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentTargetView(
        TargetType type,

        @Schema(nullable = true, description = "The passage; only where the comment's language may be told")
        Passage selector,

        @Schema(nullable = true) UUID questionId,

        @Schema(
                nullable = true,
                description = "In place of the passage, whose language would tell that of a comment from a small group;"
                        + " absent also where the version's texts are not built alike")
        CommentedParagraph paragraph) {

    /** The paragraph that a passage lies in, as it reads in the reader's language. */
    @Schema(name = "CommentedParagraph")
    public record CommentedParagraph(
            @Schema(examples = "p-5f2b81c04e9d") String id,
            LanguageTag language,

            @Schema(examples = "You will have 6 sessions in 12 months.")
            String text) {}

    static CommentTargetView of(CommentTarget about) {
        return about == null ? null : new CommentTargetView(about.type(), about.selector(), about.questionId(), null);
    }

    /** @param paragraphs null if they cannot be shown either */
    static CommentTargetView withoutPassage(CommentTarget about, ParallelTexts.ParallelPassage paragraphs) {
        return new CommentTargetView(
                about.type(),
                null,
                null,
                paragraphs == null
                        ? null
                        : new CommentedParagraph(
                                paragraphs.paragraphId(),
                                paragraphs.language(),
                                paragraphs.whole().exact()));
    }

    /** The words that the comment is about, as far as they are shown; null if none are. */
    public String words() {
        if (selector != null) {
            return selector.exact();
        }
        return paragraph == null ? null : paragraph.text();
    }
}
