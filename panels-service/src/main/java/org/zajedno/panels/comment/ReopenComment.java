package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.zajedno.panels.review.ReviewRequestRepository;
import org.zajedno.panels.review.ReviewStatusUpdater;
import org.zajedno.panels.screening.FreeTextScreener;

/** Re-opens comments whose response misses the point, once the reason has passed the screening. */
@ApplicationScoped
class ReopenComment {

    private final CommentRepository comments;
    private final HeldReopeningRepository held;
    private final ReviewRequestRepository reviews;
    private final ReviewStatusUpdater statusUpdater;
    private final FreeTextScreener screener;
    private final Event<ReopeningReturned> returned;
    private final Clock clock;

    ReopenComment(
            CommentRepository comments,
            HeldReopeningRepository held,
            ReviewRequestRepository reviews,
            ReviewStatusUpdater statusUpdater,
            FreeTextScreener screener,
            Event<ReopeningReturned> returned,
            Clock clock) {
        this.comments = comments;
        this.held = held;
        this.reviews = reviews;
        this.statusUpdater = statusUpdater;
        this.screener = screener;
        this.returned = returned;
        this.clock = clock;
    }

    /** Re-opens it at once, unless names, places, contact data or the health of others are found in the reason. */
    void ask(Comment comment, String reason) {
        comment.state().requireResponded();
        if (screener.marks(reason).isEmpty()) {
            open(comment, reason);
            return;
        }
        held.of(comment.id())
                .ifPresentOrElse(
                        earlier -> earlier.writeAnew(reason, clock.instant()),
                        () -> held.persist(new HeldReopening(comment, reason, clock.instant())));
        held.flush();
    }

    /** Decides on the reason that is held for the comment, if there is one; whether there is. */
    boolean decide(Comment comment, ScreeningResult result) {
        var reopening = held.of(comment.id());
        reopening.ifPresent(found -> decide(comment, found, result));
        return reopening.isPresent();
    }

    private void decide(Comment comment, HeldReopening reopening, ScreeningResult result) {
        reopening.requireWaiting();
        if (result.decision() == ScreeningDecision.PASS) {
            open(comment, reopening.reason());
        } else {
            reopening.giveBack(result.reason(), clock.instant());
            held.flush();
            returned.fire(new ReopeningReturned(comment.id(), comment.membershipId()));
        }
    }

    private void open(Comment comment, String reason) {
        var review = reviews.findById(comment.reviewRequestId());
        comment.reopen(reason, review.nextResponseDue(clock.instant()), clock.instant());
        comments.flush();
        held.drop(comment.id());
        statusUpdater.settle(review.id());
    }
}
