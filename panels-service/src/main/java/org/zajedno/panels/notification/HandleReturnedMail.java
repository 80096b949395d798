package org.zajedno.panels.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.encryption.FieldCipher;

/** Pauses mail to a member whose mail came back, and notifies the named contact. */
@ApplicationScoped
class HandleReturnedMail {

    private final NotificationRepository queued;
    private final NotificationQueue notifications;
    private final UnsubscribeToken tokens;
    private final FieldCipher cipher;
    private final Clock clock;

    HandleReturnedMail(
            NotificationRepository queued,
            NotificationQueue notifications,
            UnsubscribeToken tokens,
            FieldCipher cipher,
            Clock clock) {
        this.queued = queued;
        this.notifications = notifications;
        this.tokens = tokens;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A complaint ends mail as its own link would; a failure pauses it, at once or when it comes again and again. What is about
     * mail to another address than the one of today is over.
     */
    void take(MessageSettings settings, ReturnedMail.Report report) {
        if (settings.address() == null) {
            return;
        }
        var address = cipher.decryptText(settings.address(), settings.id());
        if (!tokens.wentTo(address, settings.id(), report.token())) {
            return;
        }
        if (report.isComplaint()) {
            settings.stop(clock.instant());
            queued.flush();
            queued.dropThoseOf(settings.id());
            return;
        }
        report.statusFor(address).ifPresent(status -> {
            if (status == DeliveryStatus.LASTING || settings.cameBackTooOften(clock.instant())) {
                pause(settings);
            }
        });
    }

    /** Told once, however often mail comes back. */
    void pause(MessageSettings settings) {
        if (!settings.isPaused()) {
            settings.pause(clock.instant());
            queued.flush();
            queued.dropThoseOf(settings.id());
            notifications.contact(settings.country(), NotificationKind.MAIL_PAUSED, PageAddress.PANEL.link());
        }
    }
}
