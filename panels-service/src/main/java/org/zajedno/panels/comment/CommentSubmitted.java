package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/** A panel member said something about a version; what and who is not told. */
public record CommentSubmitted(
        UUID commentId,
        UUID reviewRequestId,
        UUID materialVersionId,
        UUID panelId,
        CommentKind kind,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    static CommentSubmitted of(Comment comment) {
        return new CommentSubmitted(
                comment.id(),
                comment.reviewRequestId(),
                comment.materialVersionId(),
                comment.panelId(),
                comment.kind(),
                comment.version(),
                comment.country());
    }

    @Override
    public UUID subject() {
        return commentId;
    }
}
