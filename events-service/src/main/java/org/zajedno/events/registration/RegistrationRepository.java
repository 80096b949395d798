package org.zajedno.events.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.events.CurrentViewer;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The registrations that the database shows: those of the caller's countries. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    private static final Keyset<Registration> OLDEST_FIRST =
            Keyset.byTime("r.createdAt", Registration::createdAt, "r.id", Registration::id);

    private final CurrentViewer viewer;
    private final AccountDigest digest;

    RegistrationRepository(CurrentViewer viewer, AccountDigest digest) {
        this.viewer = viewer;
        this.digest = digest;
    }

    /** The registration if it is for this caller: a team sees all of its countries, anybody else the own one. */
    Registration require(UUID id) {
        return findByIdOptional(id)
                .filter(registration -> isOwn(registration) || viewer.get().isTeam())
                .orElseThrow(Refusal::notFound);
    }

    boolean isOwn(Registration registration) {
        return registration.isOf(digest.ofCaller());
    }

    Page<Registration> ofEvent(UUID event, ListParameters listParameters) {
        return page("r.eventId = :of", event, listParameters);
    }

    /** The caller's own. */
    Page<Registration> own(ListParameters listParameters) {
        return page("r.accountMark = :of", digest.ofCaller(), listParameters);
    }

    /** Whether the caller has a registration for the event that still counts. */
    boolean isRegistered(UUID event) {
        return count(
                        "eventId = ?1 and accountMark = ?2 and state not in ('CANCELLED', 'DECLINED')",
                        event,
                        digest.ofCaller())
                > 0;
    }

    private Page<Registration> page(String condition, Object of, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Registration.class, "select r", "from Registration r")
                .where(condition, "of", of)
                .changed("r.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
