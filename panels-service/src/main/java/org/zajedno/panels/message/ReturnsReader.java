package org.zajedno.panels.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;

/** Reads the mailbox to which undelivered mail comes back, where one is configured, and pauses mail to whom it was for. */
@ApplicationScoped
public class ReturnsReader {

    private static final Logger LOG = Logger.getLogger(ReturnsReader.class);
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailConfig config;
    private final UnsubscribeToken tokens;
    private final Settings settings;
    private final Returning returning;
    private final CountryWall wall;
    private final CountDownLatch stopping = new CountDownLatch(1);

    ReturnsReader(
            MailConfig config, UnsubscribeToken tokens, Settings settings, Returning returning, CountryWall wall) {
        this.config = config;
        this.tokens = tokens;
        this.settings = settings;
        this.returning = returning;
        this.wall = wall;
    }

    void start(@Observes StartupEvent started) {
        config.returns()
                .ifPresent(mailbox -> Thread.ofVirtual().name("returned-mail").start(() -> work(mailbox)));
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping.countDown();
    }

    private void work(MailConfig.Returns mailbox) {
        try {
            var interval = mailbox.interval().orElse(Duration.ofMinutes(1)).toMillis();
            while (!stopping.await(interval, TimeUnit.MILLISECONDS)) {
                readOnce(mailbox);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOnce(MailConfig.Returns mailbox) {
        var protocol = mailbox.tls().orElse(true) ? "imaps" : "imap";
        var properties = new Properties();
        properties.put("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        try (var store = Session.getInstance(properties).getStore(protocol)) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    take(message);
                }
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // what went wrong may quote an address
            LOG.warnf(
                    "The mailbox of returned mail was not read: %s",
                    unreadable.getClass().getSimpleName());
        }
    }

    /** What was read is marked last: after a crash it is read again, which does no harm. */
    private void take(Message message) throws MessagingException, IOException {
        new ReturnedMail(message).token().flatMap(tokens::read).ifPresent(this::pause);
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private void pause(UUID settingsId) {
        QuarkusTransaction.requiringNew().run(() -> {
            wall.actFor(Delivery.ALL);
            settings.findByIdOptional(settingsId).ifPresent(returning::pause);
        });
    }
}
