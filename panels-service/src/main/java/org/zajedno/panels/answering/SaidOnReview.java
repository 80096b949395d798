package org.zajedno.panels.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.comment.CommentSight;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.Spots;
import org.zajedno.panels.comment.Spots.Spot;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.review.ReviewRequest;

/** What the comments on a review are about, behind the caller's country wall and without their words. */
@ApplicationScoped
class SaidOnReview {

    private static final String SAID = """
            select id, state, panel_id, language, about ->> 'type', (about ->> 'questionId')::uuid,
                   (about #>> '{selector,start}')::int, (about #>> '{selector,end}')::int
            from comment where review_request_id = :review""";

    private final EntityManager entities;
    private final CommentSight sight;

    SaidOnReview(EntityManager entities, CommentSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** In no order that means anything. */
    List<Said> of(ReviewRequest review) {
        var spots = sight.spots(review.id(), review.materialVersionId());
        var languages = new HashMap<String, LanguageTag>();
        return entities.unwrap(Session.class)
                .createNativeQuery(SAID, Object[].class)
                .setParameter("review", review.id())
                .getResultStream()
                .map(row -> new Said(
                        (UUID) row[0],
                        row[4] == null ? null : AboutType.valueOf((String) row[4]),
                        (UUID) row[5],
                        spot(row, spots, languages),
                        CommentState.valueOf((String) row[1])))
                .toList();
    }

    private static Spot spot(Object[] row, Spots spots, Map<String, LanguageTag> languages) {
        if (row[6] == null) {
            return null;
        }
        var language = languages.computeIfAbsent((String) row[3], LanguageTag::of);
        var passage = new Passage(null, null, null, (Integer) row[6], (Integer) row[7]);
        return spots.of((UUID) row[2], language, passage).orElse(null);
    }
}
