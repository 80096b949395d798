package org.zajedno.panels.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The grants of accounts, behind the country wall. */
@ApplicationScoped
class AccessGrantRepository implements PanacheRepositoryBase<AccessGrant, UUID> {

    List<AccessGrant> waitingOf(String account) {
        return list("account = ?1 and givenAt is null", account);
    }

    /** Accounts that wait for something, those first that wait longest. */
    List<String> waitingAccounts(int most) {
        return getEntityManager()
                .createQuery(
                        "select account from AccessGrant where givenAt is null group by account order by min(createdAt)",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<AccessGrant> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
