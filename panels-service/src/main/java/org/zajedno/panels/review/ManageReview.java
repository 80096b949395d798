package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.LocalizedText;

/** Extends a review and brings it to its end, for all its panels at once. */
@ApplicationScoped
class ManageReview {

    private final ReviewRequestRepository reviews;
    private final ReviewStatusUpdater statusUpdater;
    private final Event<Object> events;
    private final Caller caller;
    private final Clock clock;

    ManageReview(
            ReviewRequestRepository reviews,
            ReviewStatusUpdater statusUpdater,
            Event<Object> events,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.statusUpdater = statusUpdater;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    ReviewRow extend(UUID id, @Nullable String ifMatch, DeadlineExtension later) {
        var row = ofAllItsCountries(id);
        EntityTags.require(ifMatch, row.review().version());
        row.review().extend(later.deadline(), later.reason(), clock.instant());
        reviews.flush();
        events.fire(new ReviewExtended(id, row.review().firstResponseDue(clock.instant())));
        return row;
    }

    /** @param reason null for none */
    ReviewRow close(UUID id, @Nullable LocalizedText reason) {
        var row = ofAllItsCountries(id);
        var quorumReached = reviews.quorums(List.of(id)).stream().allMatch(QuorumStatus::reachQuorum);
        row.review().close(quorumReached, reason, clock.instant());
        statusUpdater.settle(id);
        return row;
    }

    ReviewRow complete(UUID id) {
        var row = ofAllItsCountries(id);
        row.review().complete(clock.instant());
        return end(row);
    }

    ReviewRow cancel(UUID id, LocalizedText reason) {
        var row = ofAllItsCountries(id);
        row.review().cancel(reason, clock.instant());
        events.fire(new ReviewCancelled(id));
        return end(row);
    }

    private ReviewRow end(ReviewRow row) {
        reviews.flush();
        events.fire(new ReviewEnded(row.review().id()));
        return row;
    }

    /** What concerns all its panels is decided by somebody who acts for all their countries. */
    private ReviewRow ofAllItsCountries(UUID id) {
        var row = reviews.require(id);
        row.review().countries().forEach(caller::requireActingFor);
        reviews.locked(id);
        return row;
    }
}
