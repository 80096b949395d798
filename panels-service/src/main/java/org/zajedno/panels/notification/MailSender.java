package org.zajedno.panels.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.zajedno.kit.work.BackgroundWorker;

/**
 * Sends what is queued, one mail per transaction. A notification is removed after the mail server took it: after a crash it is
 * sent again, and none is lost. Several instances work side by side, because each locks what it sends.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final int TRANSACTION_SECONDS = 60;

    private final DeliverNotification deliverNotification;
    private final BackgroundWorker backgroundWorker;

    MailSender(DeliverNotification deliverNotification, MailConfig config) {
        this.deliverNotification = deliverNotification;
        this.backgroundWorker = new BackgroundWorker(
                "mail-sender", config.interval(), Duration.ZERO, this::work, MailSender::noteFailure);
    }

    void start(@Observes StartupEvent started) {
        backgroundWorker.start();
    }

    private static void noteFailure(Throwable failed) {
        // its message may hold an address
        LOG.warnf("Notifications wait: %s", failed.getClass().getSimpleName());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationQueue.NotificationAdded added) {
        backgroundWorker.wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        backgroundWorker.stop();
    }

    private boolean work() {
        var more =
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(deliverNotification::sendNext);
        if (!more) {
            QuarkusTransaction.requiringNew().run(deliverNotification::forgetThoseWhoLeft);
        }
        return more;
    }
}
