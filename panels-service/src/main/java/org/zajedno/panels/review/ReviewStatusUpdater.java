package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Keeps the state of a closed review: RESPONDED while no comment waits for a response, CLOSED while one does. */
@ApplicationScoped
public class ReviewStatusUpdater {

    private final ReviewRequestRepository reviews;
    private final EntityManager entities;
    private final Clock clock;

    ReviewStatusUpdater(ReviewRequestRepository reviews, EntityManager entities, Clock clock) {
        this.reviews = reviews;
        this.entities = entities;
        this.clock = clock;
    }

    /** To be called after every change of what waits for an answer, in its transaction. */
    public void settle(UUID reviewRequestId) {
        // two last answers at once would each still see the other one missing
        var review = reviews.locked(reviewRequestId);
        entities.flush();
        review.settle(somethingWaits(reviewRequestId), clock.instant());
        entities.flush();
    }

    // a function of the database, since what waits may lie behind the wall of a country that the caller does not act
    // for
    private boolean somethingWaits(UUID reviewRequestId) {
        return (Boolean) entities.createNativeQuery("select review_waits(:review)", Boolean.class)
                .setParameter("review", reviewRequestId)
                .getSingleResult();
    }
}
