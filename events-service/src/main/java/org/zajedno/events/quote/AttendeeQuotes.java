package org.zajedno.events.quote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.idempotency.KeptAnswers;

/** All quotes, and which consents nothing may rest on any more. */
@ApplicationScoped
class AttendeeQuotes implements PanacheRepositoryBase<AttendeeQuote, UUID> {

    private final EntityManager entities;
    private final KeptAnswers answers;

    AttendeeQuotes(EntityManager entities, KeptAnswers answers) {
        this.entities = entities;
        this.answers = answers;
    }

    List<AttendeeQuote> ofEvent(UUID event, Listing listing) {
        var after = listing.after();
        return find(
                        "eventId = ?1 and (createdAt > ?2 or (createdAt = ?2 and id > ?3)) and modifiedAt >= ?4 order by createdAt, id",
                        event,
                        after.createdAt(),
                        after.id(),
                        listing.since())
                .range(0, listing.limit)
                .list();
    }

    boolean isWithdrawn(UUID consent) {
        holdStill(consent);
        return !entities.createNativeQuery("select 1 from withdrawn_consent where consent_id = ?1", Integer.class)
                .setParameter(1, consent)
                .getResultList()
                .isEmpty();
    }

    /** Removes what rests on this consent, and lets nothing rest on it again; says how many there were. */
    int withdraw(UUID consent) {
        holdStill(consent);
        entities.createNativeQuery("insert into withdrawn_consent (consent_id) values (?1) on conflict do nothing")
                .setParameter(1, consent)
                .executeUpdate();
        List<?> removed = entities.createNativeQuery(
                        "delete from attendee_quote where consent_id = ?1 returning cast(event_id as text) || '/quotes/' || id",
                        String.class)
                .setParameter(1, consent)
                .getResultList();
        removed.forEach(path -> answers.forget("/v1/events/" + path));
        return removed.size();
    }

    // a quote that is being added while its consent is withdrawn is seen by one side or the other
    private void holdStill(UUID consent) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 17))) as held", Integer.class)
                .setParameter(1, consent.toString())
                .getResultList();
    }
}
