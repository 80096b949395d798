package org.zajedno.panels.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The accounts of staff, behind the country wall. */
@ApplicationScoped
class StaffAccountRepository implements PanacheRepositoryBase<StaffAccount, UUID> {

    private static final Keyset<StaffAccount> OLDEST_FIRST =
            Keyset.byTime("s.createdAt", StaffAccount::createdAt, "s.id", StaffAccount::id);

    StaffAccount require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Optional<StaffAccount> of(String account) {
        return find("account", account).firstResultOptional();
    }

    void forget(String account) {
        delete("account", account);
    }

    Page<StaffAccount> page(ListParameters asked) {
        return KeysetQuery.hql(OLDEST_FIRST, StaffAccount.class, "select s", "from StaffAccount s")
                .changed("s.modifiedAt", asked)
                .page(getEntityManager(), asked);
    }

    /** Lets one at a time change what staff may do, so that two coordinators cannot take their role from each other at once. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('staff', 24))")
                .getSingleResult();
    }
}
