package org.zajedno.panels.answering;

import java.util.UUID;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.Spots.Spot;

/**
 * A comment, as far as it matters for where it lies on the desk: there may be thousands, and their words are only read for what
 * is shown.
 *
 * @param about null for what was taken back
 * @param questionId null where it answers none
 * @param spot where a comment about a passage points to, without the words; null if that cannot be told
 */
record Said(UUID commentId, AboutType about, UUID questionId, Spot spot, CommentState state) {

    boolean isAboutSpot() {
        return about == AboutType.PASSAGE && spot != null;
    }

    /** About a passage, and nobody may know which. */
    boolean isSomewhere() {
        return about == AboutType.PASSAGE && spot == null;
    }
}
