package org.zajedno.panels.notification;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.SMTPException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.zajedno.kit.problem.ExceptionClassifier;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.account.AccountClosed;

/** Sends one mail with everything that is due for one person, and does what follows when the mail server refuses it. */
@ApplicationScoped
class DeliverNotification {

    private static final int LAST = 9000;
    private static final Logger LOG = Logger.getLogger(DeliverNotification.class);

    /** What only looks like a refusal of the address: the server wants a password, or the whole mail is not to its liking. */
    private static final List<Integer> NOT_THE_ADDRESS = List.of(530, 534, 535, 538, 552, 554);

    private final NotificationRepository notifications;
    private final MessageSettingsRepository settings;
    private final HandleReturnedMail handleReturnedMail;
    private final MailComposer composer;
    private final SmtpClient server;
    private final MailConfig config;
    private final Clock clock;

    DeliverNotification(
            NotificationRepository notifications,
            MessageSettingsRepository settings,
            HandleReturnedMail handleReturnedMail,
            MailComposer composer,
            SmtpClient server,
            MailConfig config,
            Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.handleReturnedMail = handleReturnedMail;
        this.composer = composer;
        this.server = server;
        this.config = config;
        this.clock = clock;
    }

    /** Whether something was due, and was sent or put off. */
    boolean sendNext() {
        var next = notifications.lockNext(clock.instant());
        next.ifPresent(message -> {
            if (message.settingsId() == null) {
                toContact(message);
            } else {
                toMember(message);
            }
        });
        return next.isPresent();
    }

    /** Nobody who has left is written to, and nothing is kept for it. */
    void forgetThoseWhoLeft() {
        settings.forgetThoseWhoLeft(clock.instant());
    }

    /** At once for whoever deletes the account, behind the end of the memberships. */
    void forget(@Observes @Priority(LAST) AccountClosed closed) {
        forgetThoseWhoLeft();
    }

    private void toContact(Notification message) {
        var contact = config.contactOf(message.country());
        if (contact.isEmpty()) {
            LOG.errorf("Nobody is named in zajedno.mail.contacts.%s, whom a message waits for", message.country());
            message.failed(clock.instant());
            return;
        }
        send(composer.toContact(contact.get(), message.kind(), message.link()), List.of(message));
    }

    private void toMember(Notification message) {
        var wish = settings.findById(message.settingsId());
        var due = notifications.lockOthersOf(message, clock.instant());
        var asking = message.kind() == NotificationKind.CONFIRM_ADDRESS;
        if (!(asking ? wish.needsConfirmation() : wish.wantsMail())) {
            due.forEach(notifications::delete);
            return;
        }
        var mail = asking ? confirmation(wish) : waiting(wish, due);
        if (send(mail, due) == Outcome.ADDRESS_REFUSED) {
            handleReturnedMail.pause(wish);
        }
    }

    private Mail waiting(MessageSettings wish, List<Notification> due) {
        var link = due.size() == 1 ? due.getFirst().link() : PageAddress.HOME.link();
        return composer.toMember(wish, link);
    }

    /** The token is made here and stands nowhere else than in the mail: a mail that has to be sent again has another one. */
    private Mail confirmation(MessageSettings wish) {
        var token = ConfirmationToken.fresh();
        settings.awaitConfirmation(wish.id(), token, clock.instant().plus(config.confirmationValid()));
        return composer.toConfirm(wish, token);
    }

    private enum Outcome {
        SENT,
        PUT_OFF,
        ADDRESS_REFUSED
    }

    private Outcome send(Mail mail, List<Notification> messages) {
        try {
            server.send(mail);
            messages.forEach(notifications::delete);
            return Outcome.SENT;
        } catch (RuntimeException refused) {
            var reply = new ExceptionClassifier(refused).find(SMTPException.class);
            // the server's words may repeat the address
            LOG.warnf(
                    "A mail was not taken: %s",
                    reply == null ? refused.getClass().getSimpleName() : "SMTP " + reply.getReplyCode());
            messages.forEach(message -> message.failed(clock.instant()));
            return reply != null && isAboutTheAddress(reply) ? Outcome.ADDRESS_REFUSED : Outcome.PUT_OFF;
        }
    }

    private static boolean isAboutTheAddress(SMTPException reply) {
        return reply.isPermanent()
                && !NOT_THE_ADDRESS.contains(reply.getReplyCode())
                && DeliveryStatus.of(reply.getReplyMessage()).orElse(DeliveryStatus.LASTING) == DeliveryStatus.LASTING;
    }
}
