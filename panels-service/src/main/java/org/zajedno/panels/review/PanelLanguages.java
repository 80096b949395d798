package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.panel.Headcount;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelRepository;
import org.zajedno.panels.panel.PanelState;

/** The languages in which what is said to the panels of a review has to be there. */
@ApplicationScoped
public class PanelLanguages {

    private final ReviewRequestRepository reviews;
    private final PanelRepository panels;
    private final MembershipRepository memberships;
    private final PanelsConfig config;

    PanelLanguages(
            ReviewRequestRepository reviews,
            PanelRepository panels,
            MembershipRepository memberships,
            PanelsConfig config) {
        this.reviews = reviews;
        this.panels = panels;
        this.memberships = memberships;
        this.config = config;
    }

    /**
     * The languages of all panels of each review together, never those of one comment's panel: that would tell where the comment
     * comes from.
     */
    public Map<UUID, Set<LanguageTag>> of(Collection<UUID> reviewIds) {
        var panelsOfReviews = reviews.panelsBefore(reviewIds);
        var addressed = panels.among(
                panelsOfReviews.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var headcount = memberships.headcount(addressed.stream().map(Panel::id).toList());
        var byPanel = addressed.stream()
                .collect(Collectors.toMap(Panel::id, panel -> of(panel, headcount, config.smallestGroup())));
        var byReview = new HashMap<UUID, Set<LanguageTag>>();
        panelsOfReviews.forEach((review, ids) -> byReview.put(
                review,
                ids.stream()
                        .flatMap(id -> byPanel.getOrDefault(id, Set.of()).stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
        return byReview;
    }

    /**
     * The panel's own languages, whether or not a member prefers each of them, and what a group that is large enough to be told
     * prefers besides. So a language that is asked for points at nobody, and a language that is not asked for neither.
     */
    static Set<LanguageTag> of(Panel panel, Headcount headcount, long smallestGroup) {
        if (panel.state() == PanelState.CLOSED) {
            return Set.of();
        }
        var languages = new TreeSet<>(panel.languages());
        headcount.groups().stream()
                .filter(group -> group.panelId().equals(panel.id()))
                .filter(group -> group.language() != null && group.members() >= smallestGroup)
                .forEach(group -> languages.add(group.language()));
        return languages;
    }
}
