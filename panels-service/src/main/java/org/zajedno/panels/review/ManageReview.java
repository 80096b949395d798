package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.material.AddressedPanel;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelRepository;

/** Prepares a review, puts it before the panels, and brings it to its end for all of them at once. */
@ApplicationScoped
class ManageReview {

    private final ReviewRequestRepository reviews;
    private final MaterialVersionRepository versions;
    private final PanelRepository panels;
    private final ReviewStatusUpdater statusUpdater;
    private final Outbox outbox;
    private final Event<Object> events;
    private final Caller caller;
    private final Clock clock;

    ManageReview(
            ReviewRequestRepository reviews,
            MaterialVersionRepository versions,
            PanelRepository panels,
            ReviewStatusUpdater statusUpdater,
            Outbox outbox,
            Event<Object> events,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.versions = versions;
        this.panels = panels;
        this.statusUpdater = statusUpdater;
        this.outbox = outbox;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    ReviewRow prepare(NewReviewRequest request) {
        versions.require(request.materialVersionId());
        requirePanels(request.panelIds());
        var review = request.toReviewRequest(clock.instant());
        reviews.persistAndFlush(review);
        return reviews.require(review.id());
    }

    private void requirePanels(List<UUID> ids) {
        var known = panels.among(ids).stream().map(Panel::id).collect(Collectors.toSet());
        for (int position = 0; position < ids.size(); position++) {
            if (!known.contains(ids.get(position))) {
                throw Refusal.invalid("panelIds[" + position + "]", "is not a panel");
            }
        }
    }

    ReviewRow open(UUID id) {
        var now = clock.instant();
        var row = reviews.require(id);
        var addressed = panels.among(row.review().panelIds());
        // a panel behind the wall of a country that the caller does not act for is not among them
        if (addressed.size() < new HashSet<>(row.review().panelIds()).size()) {
            throw Refusal.forbidden("foreign-country");
        }
        row.review().open(addressed, now);
        row.version().reviewOpened(now);
        addressed.forEach(panel -> reviews.add(new AddressedPanel(row.version().id(), id, panel, now)));
        reviews.flush();
        outbox.add(ReviewRequestOpened.of(row));
        return row;
    }

    ReviewRow extend(UUID id, String ifMatch, DeadlineExtension later) {
        var row = ofAllItsCountries(id);
        EntityTags.require(ifMatch, row.review().version());
        row.review().extend(later.deadline(), later.reason(), clock.instant());
        reviews.flush();
        events.fire(new ReviewExtended(id, row.review().firstResponseDue(clock.instant())));
        return row;
    }

    /** @param reason null for none */
    ReviewRow close(UUID id, LocalizedText reason) {
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
