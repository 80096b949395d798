package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.panels.review.ReviewStatusUpdater;

/** Retracts comments for their authors: what was said is erased everywhere in this service, and a counted gap stays. */
@ApplicationScoped
class RetractComment {

    private final CommentRepository comments;
    private final HeldTextScope held;
    private final ReviewStatusUpdater statusUpdater;
    private final IdempotencyStore idempotencyStore;
    private final Event<CommentRetracted> retracted;
    private final Outbox outbox;
    private final Clock clock;

    RetractComment(
            CommentRepository comments,
            HeldTextScope held,
            ReviewStatusUpdater statusUpdater,
            IdempotencyStore idempotencyStore,
            Event<CommentRetracted> retracted,
            Outbox outbox,
            Clock clock) {
        this.comments = comments;
        this.held = held;
        this.statusUpdater = statusUpdater;
        this.idempotencyStore = idempotencyStore;
        this.retracted = retracted;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The author takes it back; nobody else finds it. */
    CommentRow retract(UUID id) {
        return held.reveal(() -> {
            var row = comments.requireOwn(id);
            erase(row.comment(), outbox::add);
            return new CommentRow(row.comment(), row.author(), null);
        });
    }

    /** Does what was told once more, where a restored backup does not know it any more. */
    void again(UUID id) {
        held.reveal(() -> {
            var known = comments.findByIdOptional(id).filter(comment -> comment.text() != null);
            known.ifPresent(comment -> erase(comment, retracted::fire));
            return known;
        });
    }

    private void erase(Comment comment, Consumer<CommentRetracted> telling) {
        comment.retract(clock.instant());
        comments.flush();
        comments.eraseResponses(comment.id(), clock.instant());
        idempotencyStore.forget("/v1/comments/" + comment.id());
        telling.accept(new CommentRetracted(comment.id(), comment.version(), comment.country()));
        statusUpdater.settle(comment.reviewRequestId());
    }
}
