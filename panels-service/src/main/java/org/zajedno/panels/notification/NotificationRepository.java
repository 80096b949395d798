package org.zajedno.panels.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.cfg.AvailableSettings;

/** Notifications that were not sent yet. */
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    /** What Hibernate takes for "skip rows that somebody else has locked". */
    private static final int SKIP_LOCKED = -2;

    /** The members of the panels that a review was put before, on panels where they are active. */
    private static final String INSERT_FOR_REVIEW = """
            insert into waiting_message
                (id, country, settings_id, kind, link, due_at, attempts, created_at, modified_at, version)
            select gen_random_uuid(), s.country, s.id, 'SOMETHING_WAITS', :link,
                   case s.frequency when 'DAILY' then cast(:evening as timestamptz) else :now end, 0, :now, :now, 1
            from message_settings s
            where s.frequency <> 'NONE' and s.paused_at is null and s.confirmed_at is not null
              and exists (select 1 from membership m join addressed_panel a on a.panel_id = m.panel_id
                          where m.account = s.account and m.state = 'ACTIVE' and a.review_request_id = :review)""";

    /** An alert goes before everything else. */
    private static final String NEXT =
            "from Notification where dueAt <= :now order by case when settingsId is null then 0 else 1 end, dueAt, id";

    private static final String OF_SAME_PERSON =
            "from Notification where settingsId = :settings and kind = :kind and dueAt <= :now";

    int insertForReview(UUID reviewRequestId, String link, Instant evening, Instant now) {
        return getEntityManager()
                .createNativeQuery(INSERT_FOR_REVIEW)
                .setParameter("link", link)
                .setParameter("evening", evening)
                .setParameter("now", now)
                .setParameter("review", reviewRequestId)
                .executeUpdate();
    }

    /** The next message that is due and that nobody else is sending, locked until the transaction ends. */
    Optional<Notification> lockNext(Instant now) {
        return lock(NEXT, now).setMaxResults(1).getResultStream().findFirst();
    }

    /** What else of the same kind is due for the same person: it goes in the same mail. */
    List<Notification> lockOthersOf(Notification notification, Instant now) {
        return lock(OF_SAME_PERSON, now)
                .setParameter("settings", notification.settingsId())
                .setParameter("kind", notification.kind())
                .getResultList();
    }

    private TypedQuery<Notification> lock(String query, Instant now) {
        return getEntityManager()
                .createQuery(query, Notification.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(AvailableSettings.JAKARTA_LOCK_TIMEOUT, SKIP_LOCKED);
    }

    /** Removes what waits for somebody who wants no mail any more. */
    void dropThoseOf(UUID settingsId) {
        delete("settingsId", settingsId);
    }
}
