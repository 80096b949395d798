package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;

/** Passes a held comment, or a held reason to re-open one, or returns it to its author. Nobody outside the panel knows of it before. */
@ApplicationScoped
class DecideHeldComment {

    private final CommentRepository comments;
    private final HeldTextScope held;
    private final ReopenComment reopenComment;
    private final PassHeldComment passHeldComment;
    private final ReturnHeldComment returnHeldComment;

    DecideHeldComment(
            CommentRepository comments,
            HeldTextScope held,
            ReopenComment reopenComment,
            PassHeldComment passHeldComment,
            ReturnHeldComment returnHeldComment) {
        this.comments = comments;
        this.held = held;
        this.reopenComment = reopenComment;
        this.passHeldComment = passHeldComment;
        this.returnHeldComment = returnHeldComment;
    }

    CommentRow decide(UUID id, ScreeningResult result) {
        return held.reveal(() -> decideOnHeld(id, result));
    }

    private CommentRow decideOnHeld(UUID id, ScreeningResult result) {
        var row = comments.row(id).orElseThrow(Refusal::notFound);
        if (result.decision() == ScreeningDecision.RETURN
                && (result.reason() == null || result.reason().isBlank())) {
            throw Refusal.invalid("reason", "is needed to return a comment");
        }
        if (reopenComment.decide(row.comment(), result)) {
            return row;
        }
        switch (result.decision()) {
            case PASS -> passHeldComment.pass(row);
            case RETURN -> returnHeldComment.giveBack(row, result.reason());
        }
        return row;
    }
}
