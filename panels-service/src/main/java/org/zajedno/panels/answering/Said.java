package org.zajedno.panels.answering;

import java.util.UUID;
import org.zajedno.panels.comment.About;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.Spots.Spot;

/**
 * A comment, as far as it matters for where it lies on the desk.
 *
 * @param about null for what was taken back
 * @param spot where a comment about a passage points to; null if that cannot be told
 */
record Said(UUID commentId, About about, Spot spot, CommentState state) {

    boolean isAboutSpot() {
        return about.type() == AboutType.PASSAGE && spot != null;
    }

    /** About a passage, and nobody may know which. */
    boolean isSomewhere() {
        return about.type() == AboutType.PASSAGE && spot == null;
    }

    boolean isAbout(AboutType type) {
        return about.type() == type;
    }
}
