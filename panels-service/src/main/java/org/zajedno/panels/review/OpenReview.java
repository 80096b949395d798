package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.material.AddressedPanel;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelRepository;

/** Prepares a review and puts it before the panels. */
@ApplicationScoped
class OpenReview {

    private final ReviewRequestRepository reviews;
    private final MaterialVersionRepository versions;
    private final PanelRepository panels;
    private final Outbox outbox;
    private final Clock clock;

    OpenReview(
            ReviewRequestRepository reviews,
            MaterialVersionRepository versions,
            PanelRepository panels,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.versions = versions;
        this.panels = panels;
        this.outbox = outbox;
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
}
