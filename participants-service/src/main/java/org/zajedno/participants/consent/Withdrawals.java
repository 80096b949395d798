package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The withdrawals behind the wall of the caller's countries, and what the other services did about them. */
@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<Withdrawal, UUID> {

    /** Refuses as not found what is not there or behind another country's wall. */
    Withdrawal require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The last withdrawal of that kind that was not found wrong, if there was one. */
    Optional<Withdrawal> known(UUID consentId, Purpose purpose, WithdrawalScope scope) {
        return find(
                        "from Withdrawal w where w.consentId = ?1 and w.purpose = ?2 and w.scope = ?3 and not exists ("
                                + "select 1 from ConsentEvent e where e.withdrawalId = w.id and e.type = INVALIDATED)"
                                + " order by w.createdAt desc, w.id desc",
                        consentId,
                        purpose,
                        scope)
                .firstResultOptional();
    }

    List<Withdrawal> ofRecord(UUID consentId) {
        return list("consentId = ?1 order by createdAt, id", consentId);
    }

    /** Along each country's own index, as participants are listed. */
    List<Withdrawal> page(Collection<Country> countries, Listing listing) {
        var after = listing.after();
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select w.* from unnest(string_to_array(:countries, ',')) as acting(country) cross join lateral ("
                                + " select * from withdrawal where withdrawal.country = acting.country"
                                + " and modified_at >= :since and (created_at, id) > (:createdAt, :id)"
                                + " order by created_at, id limit :rows) w order by w.created_at, w.id limit :rows",
                        Withdrawal.class)
                .setParameter("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .setParameter("since", listing.since())
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("rows", listing.limit + 1)
                .list();
    }

    List<WithdrawalAcknowledgement> acknowledgements(Collection<UUID> withdrawalIds) {
        return getEntityManager()
                .createQuery(
                        "select a from WithdrawalAcknowledgement a where a.id.withdrawalId in :withdrawals"
                                + " order by a.acknowledgedAt, a.id.service",
                        WithdrawalAcknowledgement.class)
                .setParameter("withdrawals", withdrawalIds)
                .getResultList();
    }

    /** Notes what a service did, unless something newer is known of it. */
    boolean acknowledge(Withdrawal withdrawal, String service, WithdrawalAcknowledged fact, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into withdrawal_acknowledgement as known
                                    (withdrawal_id, service, country, outcome, removed, version, acknowledged_at)
                                values (:withdrawal, :service, :country, :outcome, :removed, :version, :at)
                                on conflict (withdrawal_id, service) do update
                                set outcome = excluded.outcome, removed = excluded.removed, version = excluded.version,
                                    acknowledged_at = excluded.acknowledged_at
                                where known.version < excluded.version""")
                        .setParameter("withdrawal", withdrawal.id())
                        .setParameter("service", service)
                        .setParameter("country", withdrawal.country().code())
                        .setParameter("outcome", fact.outcome().name())
                        .setParameter("removed", fact.removed())
                        .setParameter("version", fact.version())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
