package org.zajedno.panels.comment;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.filter.Conditions;

/**
 * Which comments of a list are asked for.
 *
 * @param reviewRequestId null for those on any review
 * @param panelIds null for those of any panel
 * @param state null for those in any state
 * @param language null for those in any language
 * @param onlyWithWords without what was taken back, of which nothing is told
 */
record CommentFilter(
        UUID reviewRequestId,
        Collection<UUID> panelIds,
        CommentState state,
        LanguageTag language,
        boolean onlyWithWords) {

    static CommentFilter on(UUID reviewRequestId) {
        return new CommentFilter(reviewRequestId, null, null, null, false);
    }

    /** Whether the answer tells of each comment in it from which group it comes. */
    boolean asksWhere() {
        return panelIds != null || language != null;
    }

    /** The same, as far as it may be told. */
    CommentFilter among(Collection<UUID> toldPanels) {
        var panels = panelIds == null
                ? toldPanels
                : panelIds.stream().filter(toldPanels::contains).toList();
        return new CommentFilter(reviewRequestId, panels, state, language, true);
    }

    /** What is to be added to a condition on the comment {@code c}. */
    String where() {
        return (onlyWithWords ? " and c.text is not null" : "") + conditions().where();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return conditions().bind(query);
    }

    private Conditions conditions() {
        return new Conditions()
                .and("c.reviewRequestId = :ofReview", "ofReview", reviewRequestId)
                .and("c.panelId in :ofPanels", "ofPanels", panelIds)
                .and("c.state = :inState", "inState", state)
                .and("c.language = :inLanguage", "inLanguage", language);
    }
}
