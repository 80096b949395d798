package org.zajedno.events.quote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.events.consent.ConsentDependent;
import org.zajedno.events.consent.ConsentPurpose;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.RemovedItem;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** All quotes. A quote that rests on a consent is removed with it. */
@ApplicationScoped
class AttendeeQuoteRepository implements PanacheRepositoryBase<AttendeeQuote, UUID>, ConsentDependent {

    private static final Keyset<AttendeeQuote> OLDEST_FIRST =
            Keyset.byTime("q.createdAt", AttendeeQuote::createdAt, "q.id", AttendeeQuote::id);

    private final EntityManager entities;
    private final IdempotencyStore answers;

    AttendeeQuoteRepository(EntityManager entities, IdempotencyStore answers) {
        this.entities = entities;
        this.answers = answers;
    }

    Page<AttendeeQuote> ofEvent(UUID event, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, AttendeeQuote.class, "select q", "from AttendeeQuote q")
                .where("q.eventId = :event", "event", event)
                .changed("q.modifiedAt", listParameters)
                .page(entities, listParameters);
    }

    /** Those of an event that were taken back since then, longest ago first. */
    List<RemovedItem> goneSince(UUID event, Instant since) {
        List<RemovedItem> gone = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select quote_id, gone_at from quote_gone where event_id = ?1 and gone_at >= ?2 order by gone_at, quote_id",
                        RemovedItem.class)
                .setParameter(1, event)
                .setParameter(2, since)
                .setMaxResults(RemovedItem.MOST)
                .getResultList();
        return gone;
    }

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.QUOTE;
    }

    @Override
    public int removeFor(Collection<UUID> consents) {
        List<?> removed = entities.createNativeQuery(
                        "delete from attendee_quote where consent_id in (?1) returning cast(event_id as text) || '/quotes/' || id",
                        String.class)
                .setParameter(1, consents)
                .getResultList();
        removed.forEach(path -> answers.forget("/v1/events/" + path));
        return removed.size();
    }
}
