package org.zajedno.panels.comment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.check.Mark;

/** A comment that waits for the PPI lead's decision, with what was found in it. */
@Schema(name = "Screening")
public record CheckView(
        UUID commentId,
        UUID reviewRequestId,

        @Schema(description = "Whether the words are the comment itself, or why its response misses the point")
        CheckedWords what,

        @Schema(examples = "Lipa") String pseudonym,
        LanguageTag language,
        @Schema(examples = "I asked Marko about it.") String text,

        @Schema(description = "Positions in the text, counted in code points")
        List<Mark> marks) {

    static CheckView from(CommentRow row, List<Mark> marks) {
        return of(row, CheckedWords.COMMENT, row.comment().text(), marks);
    }

    static CheckView from(CommentRow row, HeldReopening reopening, List<Mark> marks) {
        return of(row, CheckedWords.REOPENING, reopening.reason(), marks);
    }

    private static CheckView of(CommentRow row, CheckedWords what, String text, List<Mark> marks) {
        var comment = row.comment();
        return new CheckView(
                comment.id(),
                comment.reviewRequestId(),
                what,
                row.author().pseudonym(),
                comment.language(),
                text,
                marks);
    }
}
