package org.zajedno.panels.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reports as mail servers write them. */
final class MailReports {

    private MailReports() {}

    static String recipient(String address, String action, String status) {
        return "Final-Recipient: rfc822; " + address + "\nAction: " + action + "\nStatus: " + status + "\n";
    }

    /** A delivery report (RFC 3464): a group of fields for each recipient. */
    static String delivery(String token, String... recipients) {
        return multipart(
                "report-type=delivery-status",
                "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
                        + String.join("\n", recipients),
                original(token));
    }

    /** A complaint (RFC 5965). */
    static String complaint(String token, String type) {
        return multipart(
                "report-type=feedback-report",
                "Content-Type: message/feedback-report\n\nFeedback-Type: " + type + "\nUser-Agent: X/1\nVersion: 1\n",
                original(token));
    }

    static String multipart(String parameters, String... parts) {
        return """
            From: MAILER-DAEMON@mx.example
            To: returns@zajedno.example
            Subject: Undelivered
            MIME-Version: 1.0
            Content-Type: multipart/report; %s; boundary=BB

            --BB
            Content-Type: text/plain

            It failed.
            """.formatted(parameters) + "--BB\n" + String.join("\n--BB\n", parts) + "\n--BB--\n";
    }

    static String original(String token) {
        return """
            Content-Type: message/rfc822

            From: zajedno@example.org
            To: lipa@example.org
            Subject: New
            List-Unsubscribe:
             <https://zajedno.example/v1/unsubscriptions/%s>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click

            Hello
            """.formatted(token);
    }

    static MimeMessage message(String text) throws MessagingException {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
    }
}
