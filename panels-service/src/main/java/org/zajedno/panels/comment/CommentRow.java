package org.zajedno.panels.comment;

import java.time.Instant;
import java.time.ZoneOffset;
import org.zajedno.kit.http.Cursor;
import org.zajedno.panels.panel.Membership;

/** A comment with its author and its answer, read at once. */
public record CommentRow(Comment comment, Membership author, Response response) {

    /** Where the author's own list goes on, which is ordered by time. */
    Cursor cursorByTime() {
        return comment.cursor();
    }

    /** Where a list for others goes on: ids are random, so that neither the order nor the cursor tells when something was said. */
    public Cursor cursorByChance() {
        return new Cursor(Instant.EPOCH, comment.id());
    }

    Cursor cursorByDueDay() {
        return new Cursor(comment.answerDue().atStartOfDay().toInstant(ZoneOffset.UTC), comment.id());
    }
}
