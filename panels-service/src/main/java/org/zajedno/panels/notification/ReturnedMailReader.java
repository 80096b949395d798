package org.zajedno.panels.notification;

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
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;

/** Reads the mailbox to which undelivered mail comes back, where one is configured, and pauses or ends mail to whom it was for. */
@ApplicationScoped
class ReturnedMailReader {

    private static final Logger LOG = Logger.getLogger(ReturnedMailReader.class);
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailConfig config;
    private final UnsubscribeToken tokens;
    private final MessageSettingsRepository settings;
    private final HandleReturnedMail handleReturnedMail;
    private final CountryWall wall;
    private final CountDownLatch stopping = new CountDownLatch(1);

    ReturnedMailReader(
            MailConfig config,
            UnsubscribeToken tokens,
            MessageSettingsRepository settings,
            HandleReturnedMail handleReturnedMail,
            CountryWall wall) {
        this.config = config;
        this.tokens = tokens;
        this.settings = settings;
        this.handleReturnedMail = handleReturnedMail;
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
                    takeOrLeave(message, inbox);
                }
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // what went wrong may quote an address
            LOG.warnf(
                    "The mailbox of returned mail was not read: %s",
                    unreadable.getClass().getSimpleName());
        }
    }

    /** One that the mailbox does not give keeps those after it from nothing; it is tried again next time. */
    private void takeOrLeave(Message message, Folder inbox) throws MessagingException, IOException {
        try {
            take(message);
        } catch (MessagingException | IOException withheld) {
            if (!inbox.isOpen()) {
                throw withheld;
            }
            LOG.warnf("A returned mail was not given: %s", withheld.getClass().getSimpleName());
        }
    }

    /** What was read is marked last: after a crash it is read again, which does no harm. */
    private void take(Message message) throws MessagingException, IOException {
        reportIn(message).ifPresent(report -> tokens.read(report.token()).ifPresent(id -> take(id, report)));
        message.setFlag(Flags.Flag.SEEN, true);
    }

    /** What nobody can read is passed over, so that it does not keep what came after it from being read. */
    private static Optional<ReturnedMail.Report> reportIn(Message message) throws MessagingException, IOException {
        if (message.getSize() > ReturnedMail.LARGEST) {
            return Optional.empty();
        }
        // fetched whole, so that what fails from here on is the message's own fault and not the mailbox'
        var fetched = new ByteArrayOutputStream();
        message.writeTo(fetched);
        try {
            return new ReturnedMail(new MimeMessage(null, new ByteArrayInputStream(fetched.toByteArray()))).report();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.warnf(
                    "A returned mail is passed over: %s", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void take(UUID settingsId, ReturnedMail.Report report) {
        QuarkusTransaction.requiringNew()
                .run(() -> wall.within(
                        MailSender.ALL,
                        () -> settings.findByIdOptional(settingsId)
                                .ifPresent(found -> handleReturnedMail.take(found, report))));
    }
}
