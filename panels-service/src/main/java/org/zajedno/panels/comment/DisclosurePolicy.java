package org.zajedno.panels.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.panel.Headcount;

/**
 * Of which panels and languages researchers may be told that a comment comes from them. A group is told only if it has enough
 * members, and if all groups that are not told have enough members together: a single small panel without a name would be known.
 */
final class DisclosurePolicy {

    private final Map<UUID, Set<UUID>> panels = new HashMap<>();
    private final Map<UUID, Set<LanguageTag>> languages = new HashMap<>();
    private final Headcount headcount;
    private final long smallest;

    /**
     * @param panelsOfReviews the panels that each review was put before
     * @param smallest the smallest number of members of whom anything is told together
     */
    DisclosurePolicy(Map<UUID, List<UUID>> panelsOfReviews, Headcount headcount, long smallest) {
        this.headcount = headcount;
        this.smallest = smallest;
        panelsOfReviews.forEach((review, addressed) -> panels.put(review, disclosedPanels(addressed)));
        panels.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(panel -> languages.put(panel, disclosedLanguages(panel)));
    }

    private Set<UUID> disclosedPanels(List<UUID> addressed) {
        var large = new HashSet<UUID>();
        var remaining = 0L;
        var small = 0;
        for (var panel : addressed) {
            var members = headcount.of(panel);
            if (members >= smallest) {
                large.add(panel);
            } else {
                small++;
                remaining += members;
            }
        }
        return small == 0 || remaining >= smallest ? large : Set.of();
    }

    private Set<LanguageTag> disclosedLanguages(UUID panel) {
        var large = new HashSet<LanguageTag>();
        var remaining = 0L;
        var small = 0;
        for (var group : headcount.groups()) {
            if (group.panelId().equals(panel)) {
                if (group.language() != null && group.members() >= smallest) {
                    large.add(group.language());
                } else {
                    small++;
                    remaining += group.members();
                }
            }
        }
        return small == 0 || remaining >= smallest ? large : Set.of();
    }

    boolean disclosesPanel(Comment comment) {
        return comment.text() != null
                && panels.getOrDefault(comment.reviewRequestId(), Set.of()).contains(comment.panelId());
    }

    boolean disclosesLanguage(Comment comment) {
        return comment.text() != null
                && disclosesLanguage(comment.reviewRequestId(), comment.panelId(), comment.language());
    }

    /** Whether a comment of that panel on the review may be told to be in that language. */
    boolean disclosesLanguage(UUID review, UUID panel, LanguageTag language) {
        return panels.getOrDefault(review, Set.of()).contains(panel)
                && languages.getOrDefault(panel, Set.of()).contains(language);
    }

    /**
     * The panels whose comments on the review may be picked out.
     *
     * @param language those that may be picked out by this language besides; null if none is asked for
     */
    Collection<UUID> panels(UUID review, LanguageTag language) {
        return panels.getOrDefault(review, Set.of()).stream()
                .filter(panel -> language == null || languages.get(panel).contains(language))
                .toList();
    }
}
