package org.zajedno.panels.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** The mail settings of members. */
@ApplicationScoped
class MessageSettingsRepository implements PanacheRepositoryBase<MessageSettings, UUID> {

    private static final String LEFT =
            "not exists (select 1 from Membership m where m.account = s.account and m.state <> ENDED)";

    Optional<MessageSettings> of(String account) {
        return find("account", account).firstResultOptional();
    }

    /** Those of whoever has this place on a panel and is active there: a break is a break from mail, too. */
    Optional<MessageSettings> ofMembership(UUID membershipId) {
        return getEntityManager()
                .createQuery(
                        "select s from MessageSettings s join Membership m on m.account = s.account"
                                + " where m.id = :id and m.state = ACTIVE",
                        MessageSettings.class)
                .setParameter("id", membershipId)
                .getResultStream()
                .findFirst();
    }

    /** Those of whoever wrote a comment and is active still. */
    Optional<MessageSettings> ofAuthor(UUID commentId) {
        return getEntityManager()
                .createQuery(
                        "select s from Comment c join Membership m on m.id = c.membershipId"
                                + " join MessageSettings s on s.account = m.account where c.id = :id and m.state = ACTIVE",
                        MessageSettings.class)
                .setParameter("id", commentId)
                .getResultStream()
                .findFirst();
    }

    /**
     * A mail with this token is on its way; one that was sent before does not count any more. Nothing that the member chose
     * changes by that, and so the version stays.
     */
    void awaitConfirmation(UUID settingsId, ConfirmationToken token, Instant expiresAt) {
        update("confirmationHash = ?1, confirmationExpiresAt = ?2 where id = ?3", token.hash(), expiresAt, settingsId);
    }

    /** Forgets the addresses of those who have left every panel. */
    void forgetThoseWhoLeft(Instant now) {
        getEntityManager()
                .createQuery("delete from Notification where settingsId in"
                        + " (select s.id from MessageSettings s where s.address is not null and " + LEFT + ")")
                .executeUpdate();
        getEntityManager()
                .createQuery("update MessageSettings s set s.address = null, s.frequency = NONE, s.confirmedAt = null,"
                        + " s.confirmationHash = null, s.confirmationExpiresAt = null, s.modifiedAt = :now,"
                        + " s.version = s.version + 1 where s.address is not null and " + LEFT)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The country of the first panel that an account sits on; it is where its settings are kept. */
    Optional<Country> countryOf(String account) {
        return getEntityManager()
                .createQuery(
                        "select country from Membership where account = :account and state <> ENDED order by createdAt",
                        Country.class)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The members of a panel to whom mail came back. */
    List<UnreachableMember> unreachableOf(UUID panelId) {
        return getEntityManager()
                .createQuery(
                        "select new org.zajedno.panels.notification.UnreachableMember(m.id, m.pseudonym, s.pausedAt)"
                                + " from MessageSettings s join Membership m on m.account = s.account"
                                + " where m.panelId = :panel and m.state <> ENDED and s.pausedAt is not null"
                                + " order by s.pausedAt, m.id",
                        UnreachableMember.class)
                .setParameter("panel", panelId)
                .getResultList();
    }
}
