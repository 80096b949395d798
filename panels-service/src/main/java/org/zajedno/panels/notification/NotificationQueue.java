package org.zajedno.panels.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.comment.CommentAnswered;
import org.zajedno.panels.comment.CommentReturned;
import org.zajedno.panels.comment.ReopeningReturned;
import org.zajedno.panels.review.ReviewCancelled;
import org.zajedno.panels.review.ReviewExtended;
import org.zajedno.panels.review.ReviewRequestOpened;

/**
 * Queues notifications in the transaction of their cause, so that one is sent if and only if that commits. The
 * {@link MailSender} sends them.
 */
@ApplicationScoped
public class NotificationQueue {

    /** Tells the mail sender of this process that something may wait; the commit decides. */
    record NotificationAdded() {}

    private final NotificationRepository notifications;
    private final MessageSettingsRepository settings;
    private final Event<NotificationAdded> added;
    private final MailConfig config;
    private final Clock clock;

    NotificationQueue(
            NotificationRepository notifications,
            MessageSettingsRepository settings,
            Event<NotificationAdded> added,
            MailConfig config,
            Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.added = added;
        this.config = config;
        this.clock = clock;
    }

    /** Somebody in this country is not well: its named contact is told at once, and nothing of who or why. */
    public void alert(Country country) {
        contact(country, NotificationKind.SAFEGUARDING, PageAddress.SAFEGUARDING.link());
    }

    /** Something waits for whoever has this place on a panel, if that person wants mail. */
    public void notifyMember(UUID membershipId, PageAddress address, UUID... shown) {
        notifyMember(settings.ofMembership(membershipId), address.link((Object[]) shown));
    }

    /** Asks whoever entered an address to show that it is the own one; the link is made when the mail leaves. */
    void askToConfirm(MessageSettings settings) {
        notifications.persist(Notification.toConfirm(settings, clock.instant()));
        added.fire(new NotificationAdded());
    }

    void contact(Country country, NotificationKind kind, String link) {
        notifications.persist(Notification.toContact(country, kind, link, clock.instant()));
        added.fire(new NotificationAdded());
    }

    void notifyOfReview(@Observes ReviewRequestOpened opened) {
        notifyPanels(opened.reviewRequestId());
    }

    void notifyOfExtension(@Observes ReviewExtended extended) {
        notifyPanels(extended.reviewRequestId());
    }

    void notifyOfCancellation(@Observes ReviewCancelled cancelled) {
        notifyPanels(cancelled.reviewRequestId());
    }

    private void notifyPanels(UUID reviewRequestId) {
        var now = clock.instant();
        notifications.insertForReview(reviewRequestId, PageAddress.REVIEW.link(reviewRequestId), evening(now), now);
        added.fire(new NotificationAdded());
    }

    void notifyOfReturnedComment(@Observes CommentReturned returned) {
        notifyMember(returned.author().id(), PageAddress.DRAFT, returned.reviewRequestId(), returned.draftId());
    }

    void notifyOfReturnedReopening(@Observes ReopeningReturned returned) {
        notifyMember(returned.membershipId(), PageAddress.COMMENT, returned.commentId());
    }

    void notifyOfResponse(@Observes CommentAnswered answered) {
        notifyMember(settings.ofAuthor(answered.commentId()), PageAddress.COMMENT.link(answered.commentId()));
    }

    private void notifyMember(Optional<MessageSettings> whose, String link) {
        whose.filter(MessageSettings::wantsMail).ifPresent(wish -> {
            var now = clock.instant();
            var due = wish.frequency() == Frequency.DAILY ? evening(now) : now;
            notifications.persist(Notification.toMember(wish, link, due, now));
            added.fire(new NotificationAdded());
        });
    }

    private Instant evening(Instant now) {
        return nextEvening(now, config);
    }

    /** The next time that the daily mail leaves. */
    static Instant nextEvening(Instant now, MailConfig config) {
        ZonedDateTime here = now.atZone(config.zone());
        var today = here.with(config.dailyAt()).truncatedTo(ChronoUnit.MINUTES);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
