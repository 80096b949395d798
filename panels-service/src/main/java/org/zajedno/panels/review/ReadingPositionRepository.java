package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.LanguageTag;

/** Where members stopped reading; kept as long as the review goes on, and shown to nobody else. */
@ApplicationScoped
class ReadingPositionRepository {

    private static final String KEEP = """
            insert into reading_position (review_request_id, membership_id, country, language, paragraph_id, read_at)
            values (:review, :membership, :country, :language, :paragraph, :now)
            on conflict (review_request_id, membership_id) do update
            set language = excluded.language, paragraph_id = excluded.paragraph_id, read_at = excluded.read_at""";
    private static final String OWN = """
            select distinct on (p.review_request_id) p.review_request_id, p.language, p.paragraph_id
            from reading_position p join membership m on m.id = p.membership_id
            where m.account = :account and p.review_request_id in (:reviews)
            order by p.review_request_id, p.read_at desc""";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    ReadingPositionRepository(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** The last one stands, whichever window it comes from. */
    void keep(ReviewAssignment assignment, ReadingPosition position) {
        entities.createNativeQuery(KEEP)
                .setParameter("review", assignment.review().id())
                .setParameter("membership", assignment.membership().id())
                .setParameter("country", assignment.membership().country().code())
                .setParameter("language", position.language().toString())
                .setParameter("paragraph", position.paragraphId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Where the caller stopped, by review. */
    Map<UUID, ReadingPosition> own(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return Map.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery(OWN, Object[].class)
                .setParameter("account", caller.account())
                .setParameterList("reviews", reviewIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new ReadingPosition(LanguageTag.of((String) row[1]), (String) row[2])));
    }

    void forget(@Observes ReviewEnded ended) {
        entities.createNativeQuery("delete from reading_position where review_request_id = :review")
                .setParameter("review", ended.reviewRequestId())
                .executeUpdate();
    }
}
