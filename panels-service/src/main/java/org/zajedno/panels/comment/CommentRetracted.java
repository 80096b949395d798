package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * A member retracted a comment. Told to the others, and to this service itself: a backup from before
 * brings the words back, and the fact, heard again, takes them out again.
 */
public record CommentRetracted(
        UUID commentId, long version, @JsonIgnore Country country) implements Fact {

    @Override
    public UUID subject() {
        return commentId;
    }
}
