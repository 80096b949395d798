package org.zajedno.panels.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the identity provider has still to do with whole accounts. */
@ApplicationScoped
class AccountOrderRepository implements PanacheRepositoryBase<AccountOrder, UUID> {

    /** It is done; a second time changes nothing. */
    void forget(UUID id) {
        delete("id", id);
    }

    /** Those first that were tried longest ago. */
    List<UUID> waiting(int most) {
        return getEntityManager()
                .createQuery("select id from AccountOrder order by modifiedAt", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }
}
