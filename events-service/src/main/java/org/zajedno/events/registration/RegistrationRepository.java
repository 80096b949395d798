package org.zajedno.events.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    // what was over for the person before stays as it was; contact is kept until the notice has been sent
    private static final String QUEUE_NOTICES = """
            with told as (
                update registration
                set state = case when ?2 = 'EVENT_CANCELLED' then 'CANCELLED' else state end,
                    event_notice = case when ?2 = 'EVENT_RESUMED' then null else ?2 end,
                    version = version + 1, modified_at = ?3
                where event_id = ?1 and state in ('PENDING', 'CONFIRMED', 'WAITLISTED')
                returning id, event_id, country)
            insert into registration_notice (id, registration_id, event_id, country, kind, created_at)
            select gen_random_uuid(), id, event_id, country, ?2, ?3 from told""";

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

    /** Notes in every registration that still counts what became of its event, and queues a notice for each. */
    int queueNotices(UUID event, EventNotice notice, Instant now) {
        return getEntityManager()
                .createNativeQuery(QUEUE_NOTICES)
                .setParameter(1, event)
                .setParameter(2, notice.name())
                .setParameter(3, now.truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    private Page<Registration> page(String condition, Object of, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Registration.class, "select r", "from Registration r")
                .where(condition, "of", of)
                .changed("r.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
