package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.review.ReviewRequestRepository;
import org.zajedno.panels.review.ReviewStatusUpdater;

/** Passes a held comment, or a held reason to re-open one, or returns it to its author. Nobody outside the panel knows of it before. */
@ApplicationScoped
class DecideHeldComment {

    private final CommentRepository comments;
    private final HeldTextScope held;
    private final ReopenComment reopenComment;
    private final HeldReopeningRepository heldReopenings;
    private final ReviewRequestRepository reviews;
    private final ReviewStatusUpdater statusUpdater;
    private final Outbox outbox;
    private final IdempotencyStore idempotencyStore;
    private final Event<CommentReturned> returned;
    private final Clock clock;

    DecideHeldComment(
            CommentRepository comments,
            HeldTextScope held,
            ReopenComment reopenComment,
            HeldReopeningRepository heldReopenings,
            ReviewRequestRepository reviews,
            ReviewStatusUpdater statusUpdater,
            Outbox outbox,
            IdempotencyStore idempotencyStore,
            Event<CommentReturned> returned,
            Clock clock) {
        this.comments = comments;
        this.held = held;
        this.reopenComment = reopenComment;
        this.heldReopenings = heldReopenings;
        this.reviews = reviews;
        this.statusUpdater = statusUpdater;
        this.outbox = outbox;
        this.idempotencyStore = idempotencyStore;
        this.returned = returned;
        this.clock = clock;
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
        var reopening = heldReopenings.of(id);
        if (reopening.isPresent()) {
            reopenComment.decide(row.comment(), reopening.get(), result.decision(), result.reason());
            return row;
        }
        return result.decision() == ScreeningDecision.PASS ? pass(row) : giveBack(row, result.reason());
    }

    private CommentRow pass(CommentRow row) {
        var comment = row.comment();
        var review = reviews.findById(comment.reviewRequestId());
        comment.pass(review.firstResponseDue(clock.instant()), clock.instant());
        comments.flush();
        outbox.add(CommentSubmitted.of(comment, row.author()));
        statusUpdater.settle(review.id());
        return row;
    }

    private CommentRow giveBack(CommentRow row, String reason) {
        var comment = row.comment();
        reviews.findById(comment.reviewRequestId()).requireGoingOn();
        var words = comment.giveBack(clock.instant());
        comments.flush();
        idempotencyStore.forget("/v1/comments/" + comment.id());
        returned.fire(new CommentReturned(comment.reviewRequestId(), row.author(), words, reason));
        return row;
    }
}
