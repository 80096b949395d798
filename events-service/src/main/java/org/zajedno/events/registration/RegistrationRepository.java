package org.zajedno.events.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The registrations that the database shows: those of the caller's countries. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    private static final Keyset<Registration> OLDEST_FIRST =
            Keyset.byTime("r.createdAt", Registration::createdAt, "r.id", Registration::id);

    Page<Registration> ofEvent(UUID event, ListParameters listParameters) {
        return page("r.eventId = :of", event, listParameters);
    }

    Page<Registration> ofAccount(String mark, ListParameters listParameters) {
        return page("r.accountMark = :of", mark, listParameters);
    }

    boolean isRegistered(UUID event, String mark) {
        return count("eventId = ?1 and accountMark = ?2 and state not in ('CANCELLED', 'DECLINED')", event, mark) > 0;
    }

    private Page<Registration> page(String condition, Object of, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Registration.class, "select r", "from Registration r")
                .where(condition, "of", of)
                .changed("r.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
