package org.zajedno.panels.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The grants of accounts, behind the country wall. */
@ApplicationScoped
class AccessGrantRepository implements PanacheRepositoryBase<AccessGrant, UUID> {

    private static final String WAITS =
            "((givenAt is null and takenAt is null) or (takenAt is not null and endedAt is null))";

    /** Those that the account is to have, and those that the provider does not know to be taken. */
    List<AccessGrant> notEnded(String account) {
        return list("account = ?1 and endedAt is null order by createdAt, id", account);
    }

    List<AccessGrant> openOfStaff(Collection<String> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : list("account in ?1 and membershipId is null and takenAt is null order by createdAt, id", accounts);
    }

    /** Whether the account ever got anything by an invitation. */
    boolean knows(String account) {
        return count("account", account) > 0;
    }

    boolean hasLost(String account, String role) {
        var ofRole = list("account = ?1 and role = ?2", account, role);
        return !ofRole.isEmpty() && ofRole.stream().noneMatch(AccessGrant::isOpen);
    }

    /** Accounts that wait for something, those first that wait longest. */
    List<String> waitingAccounts(int most) {
        return getEntityManager()
                .createQuery(
                        "select account from AccessGrant where " + WAITS + " group by account order by min(modifiedAt)",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Lets one at a time change the grants of an account or tell the provider of them, until the transaction ends, so that what
     * was taken does not come back by one who is late.
     */
    void lock(String account) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:account, 24))")
                .setParameter("account", "access|" + account)
                .getSingleResult();
    }
}
