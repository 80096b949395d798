package org.zajedno.panels.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A mail server in the JVM of the tests, found by the service loader. It takes mail to everybody, also at addresses that it has
 * not heard of, and keeps it; nobody@… does not exist, and to busy@… it says once that it has no time.
 */
public class TestMailServer implements QuarkusTestResourceLifecycleManager {

    /** The mailbox to which undelivered mail comes back. */
    static final String RETURNS = "returns@zajedno.example";

    private static final String ANY = "127.0.0.1";

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new Choosy(
                        new ServerSetup(0, ANY, ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, ANY, ServerSetup.PROTOCOL_IMAP))
                .withConfiguration(GreenMailConfiguration.aConfig()
                        .withDisabledAuthentication()
                        .withUser(RETURNS, RETURNS, "returns"));
        server.start();
        return Map.of(
                "quarkus.mailer.host",
                ANY,
                "quarkus.mailer.port",
                Integer.toString(server.getSmtp().getPort()),
                "zajedno.mail.returns.host",
                ANY,
                "zajedno.mail.returns.port",
                Integer.toString(server.getImap().getPort()),
                "zajedno.mail.returns.user",
                RETURNS,
                "zajedno.mail.returns.password",
                "returns",
                "zajedno.mail.returns.tls",
                "false",
                "zajedno.mail.returns.interval",
                "1S");
    }

    @Override
    public void stop() {
        server.stop();
    }

    static GreenMail server() {
        return server;
    }

    /** Everything that has come for an address so far, besides what asks whether it is the right one. */
    static List<MimeMessage> to(String address) {
        return received(address).filter(mail -> !asksToConfirm(mail)).toList();
    }

    /** What asked an address so far whether it is the right one. */
    static List<MimeMessage> confirmationsTo(String address) {
        return received(address).filter(TestMailServer::asksToConfirm).toList();
    }

    /** The one mail that comes for an address. */
    static MimeMessage onlyMailTo(String address) {
        await().atMost(Duration.ofSeconds(60)).until(() -> to(address).size() == 1);
        return to(address).getFirst();
    }

    /** What its link names that stops mail. */
    static String token(MimeMessage mail) throws MessagingException {
        return mail.getHeader("List-Unsubscribe", null).replaceAll("^.*/v1/unsubscriptions/|>$", "");
    }

    static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean asksToConfirm(MimeMessage mail) {
        return text(mail).contains("&confirm=");
    }

    private static Stream<MimeMessage> received(String address) {
        // whoever gets a first mail meanwhile gets a mailbox with it
        return await()
                .pollDelay(Duration.ZERO)
                .ignoreException(ConcurrentModificationException.class)
                .until(
                        () -> server.findReceivedMessages(
                                        user -> user.getEmail().equals(address), mail -> true)
                                .toList(),
                        found -> true)
                .stream();
    }

    /** GreenMail, but for the recipients that it will not have. */
    private static final class Choosy extends GreenMail {

        Choosy(ServerSetup... setups) {
            super(setups);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new Managers() {
                private final SmtpManager smtp = new Doorkeeper(managers);

                @Override
                public SmtpManager getSmtpManager() {
                    return smtp;
                }

                @Override
                public UserManager getUserManager() {
                    return managers.getUserManager();
                }

                @Override
                public ImapHostManager getImapHostManager() {
                    return managers.getImapHostManager();
                }
            });
        }
    }

    /** Says no before the mail is sent. */
    private static final class Doorkeeper extends SmtpManager {

        private final Set<String> putOff = ConcurrentHashMap.newKeySet();

        Doorkeeper(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            if (recipient.getEmail().startsWith("nobody@")) {
                return "550 5.1.1 No such person";
            }
            return recipient.getEmail().startsWith("busy@") && putOff.add(recipient.getEmail())
                    ? "451 4.3.0 Later, please"
                    : null;
        }
    }
}
