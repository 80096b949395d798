package org.zajedno.panels.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands a mail to the mail server and waits until it is taken. */
@ApplicationScoped
class SmtpClient {

    /** Ends before the mail sender's transaction does, so that a mail that was not taken is put off. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final Vertx vertx;

    SmtpClient(ReactiveMailer mailer, Vertx vertx) {
        this.mailer = mailer;
        this.vertx = vertx;
    }

    /**
     * The mail client has to be called on an event loop: called on another thread it may listen to a new connection only after
     * the server has greeted, and would wait for the greeting until the server gives up.
     */
    void send(Mail mail) {
        mailer.send(mail)
                .runSubscriptionOn(sending -> vertx.runOnContext(onLoop -> sending.run()))
                .await()
                .atMost(PATIENCE);
    }
}
