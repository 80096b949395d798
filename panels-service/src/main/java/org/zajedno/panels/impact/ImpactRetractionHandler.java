package org.zajedno.panels.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.panels.comment.CommentRetracted;

/** An entry rests no longer on a comment that was taken back. */
@ApplicationScoped
class ImpactRetractionHandler {

    private final ImpactEntryRepository entries;
    private final IdempotencyStore idempotencyStore;
    private final Clock clock;

    ImpactRetractionHandler(ImpactEntryRepository entries, IdempotencyStore idempotencyStore, Clock clock) {
        this.entries = entries;
        this.idempotencyStore = idempotencyStore;
        this.clock = clock;
    }

    void lose(@Observes CommentRetracted retracted) {
        entries.lose(retracted.commentId(), clock.instant())
                .forEach(id -> idempotencyStore.forget("/v1/impact-entries/" + id));
    }
}
