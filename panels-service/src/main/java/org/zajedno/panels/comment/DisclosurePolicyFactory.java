package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Makes the disclosure policy of reviews. */
@ApplicationScoped
class DisclosurePolicyFactory {

    private final ReviewRequestRepository reviews;
    private final MembershipRepository memberships;
    private final PanelsConfig config;

    DisclosurePolicyFactory(ReviewRequestRepository reviews, MembershipRepository memberships, PanelsConfig config) {
        this.reviews = reviews;
        this.memberships = memberships;
        this.config = config;
    }

    DisclosurePolicy on(Collection<UUID> reviewIds) {
        var panels = reviews.panelsBefore(reviewIds);
        var all = panels.values().stream().flatMap(List::stream).distinct().toList();
        return new DisclosurePolicy(panels, memberships.headcount(all), config.smallestGroup());
    }

    /** What of the question may be answered to a researcher; refuses to pick out a group across all reviews. */
    CommentFilter allow(CommentFilter filter) {
        if (!filter.asksWhere()) {
            return filter;
        }
        if (filter.reviewRequestId() == null) {
            throw Refusal.invalid("reviewRequestId", "is needed to ask for a panel or a language");
        }
        var disclosed = on(List.of(filter.reviewRequestId())).panels(filter.reviewRequestId(), filter.language());
        return filter.among(disclosed);
    }
}
