package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.panels.review.ReviewRequestRepository;
import org.zajedno.panels.review.ReviewStatusUpdater;

/** Lets a held comment leave the panel: from now on it waits for a response. */
@ApplicationScoped
class PassHeldComment {

    private final CommentRepository comments;
    private final ReviewRequestRepository reviews;
    private final ReviewStatusUpdater statusUpdater;
    private final Outbox outbox;
    private final Clock clock;

    PassHeldComment(
            CommentRepository comments,
            ReviewRequestRepository reviews,
            ReviewStatusUpdater statusUpdater,
            Outbox outbox,
            Clock clock) {
        this.comments = comments;
        this.reviews = reviews;
        this.statusUpdater = statusUpdater;
        this.outbox = outbox;
        this.clock = clock;
    }

    void pass(CommentRow row) {
        var comment = row.comment();
        var review = reviews.findById(comment.reviewRequestId());
        comment.pass(review.firstResponseDue(clock.instant()), clock.instant());
        comments.flush();
        outbox.add(CommentSubmitted.of(comment, row.author()));
        statusUpdater.settle(review.id());
    }
}
