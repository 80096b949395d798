package org.zajedno.panels.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries out what waits, one mail per transaction: a message is removed after the mail server took it, so that one that is
 * interrupted by a crash is sent again and none is lost. Several instances work side by side, because each locks what it sends.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int TRANSACTION_SECONDS = 60;

    private final Delivery delivery;
    private final MailConfig config;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running = true;
    private Thread worker;

    Postman(Delivery delivery, MailConfig config) {
        this.delivery = delivery;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        worker = Thread.ofVirtual().name("postman").start(this::work);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Letterbox.MessageAdded added) {
        wake.release();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake.release();
        worker.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void work() {
        while (running) {
            try {
                if (!sendOne()) {
                    QuarkusTransaction.requiringNew().run(delivery::forgetThoseWhoLeft);
                    rest();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                // its message may hold an address
                LOG.warnf("Messages wait: %s", failed.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void rest() throws InterruptedException {
        if (wake.tryAcquire(config.interval().toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private boolean sendOne() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(delivery::sendNext);
    }

    /** After a failure: the database is away, and a tight loop would not bring it back. */
    private void pause() {
        try {
            wake.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
