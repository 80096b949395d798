package org.zajedno.panels.comment;

import java.util.Collection;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.paging.KeysetQuery;

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
    CommentFilter among(Collection<UUID> disclosedPanels) {
        var panels = panelIds == null
                ? disclosedPanels
                : panelIds.stream().filter(disclosedPanels::contains).toList();
        return new CommentFilter(reviewRequestId, panels, state, language, true);
    }

    /** Leaves those comments {@code c} of the list. */
    KeysetQuery<CommentRow> narrow(KeysetQuery<CommentRow> comments) {
        return comments.whereAsked("c.text is not null", onlyWithWords)
                .whereAsked("c.reviewRequestId = :ofReview", "ofReview", reviewRequestId)
                .whereAsked("c.panelId in :ofPanels", "ofPanels", panelIds)
                .whereAsked("c.state = :inState", "inState", state)
                .whereAsked("c.language = :inLanguage", "inLanguage", language);
    }
}
