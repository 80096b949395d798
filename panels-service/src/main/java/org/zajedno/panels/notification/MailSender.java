package org.zajedno.panels.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.work.BackgroundWorker;

/**
 * Sends what is queued, one mail per transaction. A notification is removed after the mail server took it: after a crash it is
 * sent again, and none is lost. Several instances work side by side, because each locks what it sends.
 */
@ApplicationScoped
class MailSender {

    /** There is no caller: mail goes out for every country of the project. */
    static final List<Country> ALL =
            Stream.of("BA", "ME", "MK", "RS", "XK").map(Country::of).toList();

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final int TRANSACTION_SECONDS = 60;

    private final DeliverNotification deliverNotification;
    private final CountryWall wall;
    private final BackgroundWorker backgroundWorker;

    MailSender(DeliverNotification deliverNotification, CountryWall wall, MailConfig config) {
        this.deliverNotification = deliverNotification;
        this.wall = wall;
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
        var more = QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> wall.within(ALL, deliverNotification::sendNext));
        if (!more) {
            QuarkusTransaction.requiringNew().run(() -> wall.within(ALL, deliverNotification::forgetThoseWhoLeft));
        }
        return more;
    }
}
