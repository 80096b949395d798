package org.zajedno.panels.comment;

import java.util.UUID;
import org.zajedno.panels.comment.CommentTarget.TargetType;
import org.zajedno.panels.material.Passage;

/**
 * What a comment is about, as roughly as it may be told of everybody. It is kept with each comment and alike for many, so that the
 * database counts thousands without reading what they point to.
 *
 * @param questionId null where it is about no question
 * @param paragraphs all that the passage touches, without their words; null where it is about no passage
 */
public record Topic(TargetType about, UUID questionId, Passage paragraphs) {

    static final Topic WHOLE = new Topic(TargetType.GENERAL, null, null);

    static Topic question(UUID questionId) {
        return new Topic(TargetType.QUESTION, questionId, null);
    }

    static Topic passage(Passage paragraphs) {
        return new Topic(TargetType.PASSAGE, null, paragraphs);
    }

    /** Reads what {@link #toString} wrote. */
    public static Topic parse(String text) {
        var parts = text.split(" ");
        return switch (TargetType.valueOf(parts[0])) {
            case PASSAGE -> passage(Passage.between(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            case QUESTION -> question(UUID.fromString(parts[1]));
            case GENERAL -> WHOLE;
        };
    }

    @Override
    public String toString() {
        return switch (about) {
            case PASSAGE -> about + " " + paragraphs.start() + " " + paragraphs.end();
            case QUESTION -> about + " " + questionId;
            case GENERAL -> about.toString();
        };
    }
}
