package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/** A comment has a response. The fact does not have its reason. */
public record CommentAnswered(
        UUID commentId,
        UUID responseId,
        ResponseDecision decision,
        long version,
        @JsonIgnore Country country) implements Fact {

    static CommentAnswered of(Comment comment, Response response) {
        return new CommentAnswered(
                comment.id(), response.id(), response.decision(), comment.version(), comment.country());
    }

    @Override
    public UUID subject() {
        return commentId;
    }
}
