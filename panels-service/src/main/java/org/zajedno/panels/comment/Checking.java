package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.review.ReviewRequests;
import org.zajedno.panels.review.Settling;

/** Lets what was held leave the panel, a comment or why it is re-opened, or gives it back; until then nobody outside hears of it. */
@ApplicationScoped
class Checking {

    private final Comments comments;
    private final Reopenings reopenings;
    private final HeldReopenings heldReopenings;
    private final ReviewRequests reviews;
    private final Settling settling;
    private final Outbox outbox;
    private final IdempotencyStore idempotencyStore;
    private final Event<CommentReturned> returned;
    private final Clock clock;

    Checking(
            Comments comments,
            Reopenings reopenings,
            HeldReopenings heldReopenings,
            ReviewRequests reviews,
            Settling settling,
            Outbox outbox,
            IdempotencyStore idempotencyStore,
            Event<CommentReturned> returned,
            Clock clock) {
        this.comments = comments;
        this.reopenings = reopenings;
        this.heldReopenings = heldReopenings;
        this.reviews = reviews;
        this.settling = settling;
        this.outbox = outbox;
        this.idempotencyStore = idempotencyStore;
        this.returned = returned;
        this.clock = clock;
    }

    CommentRow decide(UUID id, Checked checked) {
        comments.showHeld();
        var row = comments.row(id).orElseThrow(Refusal::notFound);
        if (checked.decision() == CheckDecision.RETURN
                && (checked.reason() == null || checked.reason().isBlank())) {
            throw Refusal.invalid("reason", "is needed to return a comment");
        }
        var reopening = heldReopenings.of(id);
        if (reopening.isPresent()) {
            reopenings.decide(row.comment(), reopening.get(), checked.decision(), checked.reason());
            return row;
        }
        return checked.decision() == CheckDecision.PASS ? pass(row) : giveBack(row, checked.reason());
    }

    private CommentRow pass(CommentRow row) {
        var comment = row.comment();
        var review = reviews.findById(comment.reviewRequestId());
        comment.pass(review.firstAnswerDue(clock.instant()), clock.instant());
        comments.flush();
        outbox.add(CommentSubmitted.of(comment, row.author()));
        settling.settle(review.id());
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
