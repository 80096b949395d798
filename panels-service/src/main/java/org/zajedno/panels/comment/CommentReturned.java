package org.zajedno.panels.comment;

import java.util.UUID;
import org.zajedno.panels.panel.Membership;

/**
 * A comment goes back to its author, to be written anew.
 *
 * @param draftId as what the author finds the words again
 * @param words what was said
 * @param reason of the PPI lead
 */
public record CommentReturned(UUID reviewRequestId, Membership author, UUID draftId, NewComment words, String reason) {

    /** What never left the panel is in no log either. */
    @Override
    public String toString() {
        return "CommentReturned";
    }
}
