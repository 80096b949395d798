package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;
import org.zajedno.panels.panel.Membership;

/**
 * A panel member submitted a comment. The fact has neither its words nor its target nor its author.
 *
 * @param authorProof SHA-256 digest of "comment id|account" in hex: who holds the account is known by it to be the author, and by
 *     no two comments that they have one author; null where the author has no account
 */
record CommentSubmitted(
        UUID commentId,
        String authorProof,
        long version,
        @JsonIgnore Country country) implements Fact {

    static CommentSubmitted of(Comment comment, Membership author) {
        return new CommentSubmitted(comment.id(), author.proofOf(comment.id()), comment.version(), comment.country());
    }

    @Override
    public UUID subject() {
        return commentId;
    }
}
