package org.zajedno.panels.comment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.screening.Mark;

/** A comment that waits for the PPI lead's decision, with what was found in it. */
@Schema(name = "Screening")
record ScreeningView(
        UUID commentId,
        UUID reviewRequestId,

        @Schema(description = "Whether the words are the comment itself, or why its response misses the point")
        ScreenedText what,

        @Schema(examples = "Lipa") String pseudonym,
        LanguageTag language,
        @Schema(examples = "I asked Marko about it.") String text,

        @Schema(description = "Positions in the text, counted in code points")
        List<Mark> marks) {

    /** Which words of a member wait for the PPI lead's look. */
    @Schema(name = "ScreenedText")
    public enum ScreenedText {
        COMMENT,
        /** Why the answer misses the point. */
        REOPENING
    }

    static ScreeningView from(CommentRow row, List<Mark> marks) {
        return of(row, ScreenedText.COMMENT, row.comment().text(), marks);
    }

    static ScreeningView from(CommentRow row, HeldReopening reopening, List<Mark> marks) {
        return of(row, ScreenedText.REOPENING, reopening.reason(), marks);
    }

    private static ScreeningView of(CommentRow row, ScreenedText what, String text, List<Mark> marks) {
        var comment = row.comment();
        return new ScreeningView(
                comment.id(),
                comment.reviewRequestId(),
                what,
                row.author().pseudonym(),
                comment.language(),
                text,
                marks);
    }
}
