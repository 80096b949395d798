package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The withdrawals behind the wall of the caller's countries, and what the other services did about them. */
@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, UUID> {

    private static final Keyset<Withdrawal> OLDEST_FIRST =
            Keyset.byTime("created_at", Withdrawal::createdAt, "id", Withdrawal::id);

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
    Page<Withdrawal> page(Collection<Country> countries, ListParameters listParameters) {
        return KeysetQuery.sql(OLDEST_FIRST, Withdrawal.class, "select *", "from withdrawal")
                .along("unnest(string_to_array(:countries, ',')) as acting(country)")
                .with("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .where("withdrawal.country = acting.country")
                .changed("modified_at", listParameters)
                .page(getEntityManager(), listParameters);
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

    /** Reads again what the database's triggers change. */
    void flushAndReload(Withdrawal withdrawal) {
        flush();
        getEntityManager().refresh(withdrawal);
    }
}
