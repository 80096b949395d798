package org.zajedno.panels.comment;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;

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

    private static final Map<String, String> CONDITIONS = Map.of(
            "ofReview", "c.reviewRequestId = :ofReview",
            "ofPanels", "c.panelId in :ofPanels",
            "inState", "c.state = :inState",
            "inLanguage", "c.language = :inLanguage");

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
        var where = new StringBuilder(onlyWithWords ? " and c.text is not null" : "");
        parameters().keySet().forEach(name -> where.append(" and ").append(CONDITIONS.get(name)));
        return where.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }

    private Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ofReview", reviewRequestId);
        parameters.put("ofPanels", panelIds);
        parameters.put("inState", state);
        parameters.put("inLanguage", language);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }
}
