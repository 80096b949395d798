package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps the state of a closed review: RESPONDED while no comment waits for a response, CLOSED while one does. */
@ApplicationScoped
public class ReviewStatusUpdater {

    private final ReviewRequestRepository reviews;
    private final Clock clock;

    ReviewStatusUpdater(ReviewRequestRepository reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** To be called after every change of what waits for an answer, in its transaction. */
    public void settle(UUID reviewRequestId) {
        // two last answers at once would each still see the other one missing
        var review = reviews.locked(reviewRequestId);
        reviews.flush();
        review.settle(reviews.somethingWaits(reviewRequestId), clock.instant());
        reviews.flush();
    }
}
