package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Gives a held comment back to its author, who writes it anew. */
@ApplicationScoped
class ReturnHeldComment {

    private final CommentRepository comments;
    private final ReviewRequestRepository reviews;
    private final IdempotencyStore idempotencyStore;
    private final Event<CommentReturned> returned;
    private final Clock clock;

    ReturnHeldComment(
            CommentRepository comments,
            ReviewRequestRepository reviews,
            IdempotencyStore idempotencyStore,
            Event<CommentReturned> returned,
            Clock clock) {
        this.comments = comments;
        this.reviews = reviews;
        this.idempotencyStore = idempotencyStore;
        this.returned = returned;
        this.clock = clock;
    }

    void giveBack(CommentRow row, String reason) {
        var comment = row.comment();
        reviews.findById(comment.reviewRequestId()).requireGoingOn();
        var words = comment.giveBack(clock.instant());
        comments.flush();
        idempotencyStore.forget("/v1/comments/" + comment.id());
        returned.fire(new CommentReturned(comment.reviewRequestId(), row.author(), UUID.randomUUID(), words, reason));
    }
}
