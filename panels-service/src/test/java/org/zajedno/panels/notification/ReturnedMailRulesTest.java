package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

/** What a message in the mailbox of returned mail means, and when that is enough to pause. */
class ReturnedMailRulesTest {

    private static final String TOKEN = "a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0";
    private static final String OURS = "lipa@example.org";
    private static final String OTHERS = "other@example.org";
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private static Optional<ReturnedMail.Report> report(String text) throws MessagingException, IOException {
        return new ReturnedMail(MailReports.message(text)).report();
    }

    private static Optional<DeliveryStatus> status(String text) throws MessagingException, IOException {
        return report(text).flatMap(report -> report.statusFor(OURS));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, LASTING",
        "Failed, 5.1.10, LASTING",
        "failed, 5.2.1, LASTING",
        "failed, 5.0.0, LASTING",
        "failed, 5.1.1 (no such user), LASTING",
        "failed (gave up), 5.1.1, LASTING",
        "failed, 5.2.2, PASSING",
        "failed, 4.2.2, PASSING",
        "failed, 4.4.7, PASSING",
        "failed, 5.3.4, PASSING",
        "failed, 5.7.1, PASSING",
        "failed, 5.1.8, PASSING",
        "delayed, 4.4.7, ",
        "delayed, 5.1.1, ",
        "delivered, 2.0.0, ",
        "relayed, 2.1.5, ",
        "expanded, 2.1.5, ",
        "failed, 2.0.0, ",
        "failed, , ",
        ", 5.1.1, "
    })
    void statusSaysWhetherTheAddressIsTheReason(String action, String code, DeliveryStatus expected)
            throws MessagingException, IOException {
        // Given
        var text = MailReports.delivery(
                TOKEN, MailReports.recipient(OURS, action == null ? "" : action, code == null ? "" : code));
        // When
        var status = status(text);
        // Then
        assertThat(status).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "smtp; 552 5.2.2 Mailbox full, PASSING",
        "smtp; 550-5.1.1 No such user, LASTING",
        "smtp; 550 Mailbox of 10.5.1.1 is gone, LASTING"
    })
    void wordsOfTheServerSayWhatTheStatusLeavesOpen(String words, DeliveryStatus expected)
            throws MessagingException, IOException {
        // Given
        var text = MailReports.delivery(
                TOKEN, MailReports.recipient(OURS, "failed", "5.0.0") + "Diagnostic-Code: " + words + "\n");
        // When
        var status = status(text);
        // Then
        assertThat(status).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "delayed, 4.4.7, failed, 5.1.1, ",
        "failed, 5.1.1, delayed, 4.4.7, LASTING",
        "failed, 5.2.2, failed, 5.1.1, PASSING",
        "delivered, 2.0.0, failed, 5.1.1, ",
        "failed, 5.1.1, delivered, 2.0.0, LASTING"
    })
    void onlyTheOwnRecipientCounts(
            String ownAction, String ownCode, String othersAction, String othersCode, DeliveryStatus expected)
            throws MessagingException, IOException {
        // Given
        var own = MailReports.recipient("LIPA@Example.org", ownAction, ownCode);
        var others = MailReports.recipient(OTHERS, othersAction, othersCode);
        // When
        var first = status(MailReports.delivery(TOKEN, own, others));
        var last = status(MailReports.delivery(TOKEN, others, own));
        // Then
        assertThat(first).isEqualTo(Optional.ofNullable(expected));
        assertThat(last).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void addressToWhichTheMailWasLedOnStandsForTheOwn() throws MessagingException, IOException {
        // Given
        var ledOn = "Original-Recipient: rfc822;<lipa@example.org>\n"
                + MailReports.recipient("lipa@elsewhere.example", "failed", "5.1.1");
        // When
        var status = status(MailReports.delivery(TOKEN, ledOn, MailReports.recipient(OTHERS, "delivered", "2.0.0")));
        // Then
        assertThat(status).contains(DeliveryStatus.LASTING);
    }

    @Test
    void whatFailedForOthersAloneIsNothing() throws MessagingException, IOException {
        // Given
        var text = MailReports.delivery(
                TOKEN,
                MailReports.recipient(OTHERS, "failed", "5.1.1"),
                MailReports.recipient("third@example.org", "failed", "5.1.1"));
        // When
        var status = status(text);
        // Then
        assertThat(status).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abuse, true",
        "Abuse, true",
        "fraud, true",
        "opt-out, true",
        "other, true",
        "not-spam, false",
        "auth-failure, false",
        "dmarc, false",
        "'', false"
    })
    void complaintIsOneByItsType(String type, boolean isComplaint) throws MessagingException, IOException {
        // When
        var report = report(MailReports.complaint(TOKEN, type));
        // Then
        assertThat(report.filter(ReturnedMail.Report::isComplaint).isPresent()).isEqualTo(isComplaint);
        assertThat(report.flatMap(found -> found.statusFor(OURS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\n\nI am away. Action: failed\nStatus: 5.1.1\n",
                "Auto-Submitted: auto-replied\n"
                        + "Content-Type: multipart/mixed; boundary=BB\n\n"
                        + "--BB\n\n"
                        + "On holiday\n"
                        + "--BB--\n",
                "Content-Type: multipart/report\n\nno boundary",
                "Content-Type: multipart/report; boundary=BB\n\nno parts",
                "Content-Type: multipart/report; boundary=BB\n\n--BB\nContent-Type: ;;;\n\n--BB--",
                "Content-Type: multipart/report; boundary=\"\n\n--\n",
                "Content-Type: \u0000\n\n",
                ""
            })
    void whatIsNoReportIsNothingOrUnreadable(String text) {
        // When
        var found = readOrNothing(text);
        // Then
        assertThat(found).isEmpty();
    }

    private static Optional<ReturnedMail.Report> readOrNothing(String text) {
        try {
            return report(text);
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    @Test
    void receiptIsNothing() throws MessagingException, IOException {
        // Given
        var receipt = MailReports.multipart(
                "report-type=disposition-notification",
                "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; " + OURS
                        + "\nDisposition: manual-action/MDN-sent-manually; displayed\n",
                MailReports.original(TOKEN));
        // When
        var report = report(receipt);
        // Then
        assertThat(report).isEmpty();
    }

    @Test
    void reportOfAMailThatIsNotNamedIsNothing() throws MessagingException, IOException {
        // Given
        var text = MailReports.multipart(
                "report-type=delivery-status",
                "Content-Type: message/delivery-status\n\n" + MailReports.recipient(OURS, "failed", "5.1.1"));
        // When
        var report = report(text);
        // Then
        assertThat(report).isEmpty();
    }

    @Test
    void reportIsReadInWhateverItIsWrapped() throws MessagingException, IOException {
        // Given
        var inner = MailReports.delivery(TOKEN, MailReports.recipient(OURS, "failed", "5.1.1"))
                .replaceAll("(?s)^.*?(?=Content-Type)", "");
        var wrapped =
                "Content-Type: multipart/mixed; boundary=AA\n\n--AA\nContent-Type: text/plain\n\nA notice.\n--AA\n"
                        + inner + "\n--AA--\n";
        // When
        var status = status(wrapped);
        // Then
        assertThat(status).contains(DeliveryStatus.LASTING);
    }

    @Test
    void reportIsReadInWhateverEncoding() throws MessagingException, IOException {
        // Given
        var fields = "Reporting-MTA: dns; mx\n\n" + MailReports.recipient(OURS, "failed", "5.1.1");
        var headers = "List-Unsubscribe: <https://zajedno.example/v1/unsubscriptions/" + TOKEN + ">\n";
        var text = MailReports.multipart(
                "report-type=delivery-status",
                "Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: BASE64\n\n" + encoded(fields),
                "Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + headers.replace("subscriptions", "subscr=\niptions"));
        // When
        var status = status(text);
        // Then
        assertThat(status).contains(DeliveryStatus.LASTING);
    }

    private static String encoded(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deepNestIsNotFollowed() throws MessagingException, IOException {
        // Given
        var text = new StringBuilder();
        for (var depth = 0; depth < 2_000; depth++) {
            text.append("Content-Type: multipart/mixed; boundary=B")
                    .append(depth)
                    .append("\n\n--B")
                    .append(depth)
                    .append('\n');
        }
        // When
        var report = report(text.toString());
        // Then
        assertThat(report).isEmpty();
    }

    @Test
    void fullMailboxPausesOnlyAgainAndAgain() {
        // Given
        var settings = new MessageSettings("account", Country.of("RS"), LanguageTag.of("sr-Latn"), MONDAY);
        // When
        var first = settings.cameBackTooOften(MONDAY);
        var sameDay = settings.cameBackTooOften(MONDAY.plus(Duration.ofHours(3)));
        var second = settings.cameBackTooOften(MONDAY.plus(Duration.ofDays(2)));
        var thirdTooSoon = settings.cameBackTooOften(MONDAY.plus(Duration.ofDays(4)));
        var aWeekLater = settings.cameBackTooOften(MONDAY.plus(Duration.ofDays(8)));
        // Then
        assertThat(first).isFalse();
        assertThat(sameDay).isFalse();
        assertThat(second).isFalse();
        assertThat(thirdTooSoon).isFalse();
        assertThat(aWeekLater).isTrue();
    }

    @Test
    void whatCameBackLongAgoIsForgotten() {
        // Given
        var settings = new MessageSettings("account", Country.of("RS"), LanguageTag.of("sr-Latn"), MONDAY);
        settings.cameBackTooOften(MONDAY);
        settings.cameBackTooOften(MONDAY.plus(Duration.ofDays(4)));
        // When
        var muchLater = settings.cameBackTooOften(MONDAY.plus(Duration.ofDays(100)));
        // Then
        assertThat(muchLater).isFalse();
    }

    @Test
    void longWordInTheAddressHoldsNobodyUp() {
        var text = MailReports.delivery(TOKEN, MailReports.recipient("a".repeat(300_000), "failed", "5.1.1"));

        var status = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> status(text));

        // the only one to whom the mail went, whatever is said of the address
        assertThat(status).contains(DeliveryStatus.LASTING);
    }
}
