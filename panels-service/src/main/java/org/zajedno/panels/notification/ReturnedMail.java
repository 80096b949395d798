package org.zajedno.panels.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message in the mailbox to which undelivered mail comes back. It counts only when it is a delivery report (RFC 3464) of a
 * failure or a complaint (RFC 5965), and holds the signed token of the mail that it is about: whoever never saw that mail cannot
 * make it. Answers of people, notices of absence or delay, and receipts are nothing.
 */
record ReturnedMail(MimeMessage message) {

    /** In characters; our mails and what servers say of them are far shorter. */
    static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 20;
    private static final int MOST_RECIPIENTS = 50;
    private static final Pattern TOKEN = Pattern.compile("/v1/unsubscriptions/([a-z0-9]{20,64})");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    /** Looked for where a word begins: anybody may send a long one. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![^\\s<>,;:\"@])[^\\s<>,;:\"@]++@[^\\s<>,;:\"]++");

    private static final Pattern FOLD = Pattern.compile("\\n[ \\t]+");
    /** Types of feedback (RFC 5965 and its registry) by which somebody objects to mail; others tell of signatures, or praise. */
    private static final Set<String> OBJECTIONS = Set.of("abuse", "fraud", "opt-out", "virus", "other");

    /**
     * What came back.
     *
     * @param token of the mail that it is about; only a signed one counts
     * @param isComplaint whether somebody objects to the mail
     * @param sentTo to whom the mail that is quoted went; empty if that is not told
     * @param recipients what became of it; empty for a complaint
     */
    record Report(String token, boolean isComplaint, Set<String> sentTo, List<Recipient> recipients) {

        /**
         * What this means for mail to an address, empty if nothing. A report about one recipient is about ours, to whatever
         * address the mail was led on; among several, those of others do not count.
         */
        Optional<DeliveryStatus> statusFor(String address) {
            var failures = recipients.stream()
                    .filter(each -> recipients.size() == 1
                            || each.addresses().contains(plain(address))
                            || !Collections.disjoint(each.addresses(), sentTo))
                    .flatMap(each -> each.failure().stream())
                    .toList();
            return failures.contains(DeliveryStatus.PASSING)
                    ? Optional.of(DeliveryStatus.PASSING)
                    : failures.stream().findFirst();
        }
    }

    /**
     * One of those to whom a mail went.
     *
     * @param addresses the one that was written to, and the one to which it was led on
     * @param failure empty if it was delivered, or still may be
     */
    record Recipient(Set<String> addresses, Optional<DeliveryStatus> failure) {

        static Recipient of(InternetHeaders fields) {
            var addresses = new HashSet<String>();
            for (var name : List.of("Original-Recipient", "Final-Recipient")) {
                var typed = fields.getHeader(name, null);
                if (typed != null) {
                    addresses.add(plain(typed.substring(typed.indexOf(';') + 1)));
                }
            }
            var action = Objects.requireNonNullElse(fields.getHeader("Action", null), "");
            return new Recipient(
                    addresses,
                    action.strip().toLowerCase(Locale.ROOT).startsWith("failed")
                            ? DeliveryStatus.of(
                                    fields.getHeader("Status", null), fields.getHeader("Diagnostic-Code", null))
                            : Optional.empty());
        }
    }

    /** What came back; empty if this is no such report. */
    Optional<Report> report() throws MessagingException, IOException {
        var report = findReport(message, 0);
        if (report.isEmpty()) {
            return Optional.empty();
        }
        var texts = new StringBuilder();
        var sentTo = new HashSet<String>();
        var recipients = new ArrayList<Recipient>();
        var complaint = false;
        for (var part : partsOf(report.get())) {
            var text = text(part);
            texts.append(FOLD.matcher(text).replaceAll("")).append('\n');
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                recipients.addAll(recipientsIn(text));
            } else if (part.isMimeType("message/feedback-report")) {
                complaint = objects(text);
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                sentTo.addAll(addressesIn(fields(text.strip()).getHeader("To", null)));
            }
        }
        var token = TOKEN.matcher(texts);
        return token.find() && (complaint || !recipients.isEmpty())
                ? Optional.of(new Report(token.group(1), complaint, sentTo, complaint ? List.of() : recipients))
                : Optional.empty();
    }

    /** Servers on the way may wrap a report, to add a notice of their own. */
    private static Optional<Multipart> findReport(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || !part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        if (part.isMimeType("multipart/report")) {
            return Optional.of(parts);
        }
        for (var inner : partsOf(parts)) {
            var found = findReport(inner, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Part> partsOf(Multipart parts) throws MessagingException {
        var found = new ArrayList<Part>();
        for (var index = 0; index < Math.min(parts.getCount(), MOST_PARTS); index++) {
            found.add(parts.getBodyPart(index));
        }
        return found;
    }

    /** A group of fields for the whole mail, then one for each recipient. */
    private static List<Recipient> recipientsIn(String text) throws MessagingException {
        var recipients = new ArrayList<Recipient>();
        for (var group : (Iterable<String>) groups(text).limit(MOST_RECIPIENTS)::iterator) {
            var fields = fields(group);
            if (fields.getHeader("Final-Recipient") != null || fields.getHeader("Action") != null) {
                recipients.add(Recipient.of(fields));
            }
        }
        return recipients;
    }

    private static boolean objects(String text) throws MessagingException {
        var type = fields(text.strip()).getHeader("Feedback-Type", null);
        return type != null && OBJECTIONS.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> addressesIn(@Nullable String field) {
        return field == null
                ? Set.of()
                : ADDRESS.matcher(field)
                        .results()
                        .map(found -> plain(found.group()))
                        .collect(Collectors.toSet());
    }

    private static Stream<String> groups(String text) {
        return BLANK_LINES.splitAsStream(text.strip());
    }

    private static InternetHeaders fields(String group) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream((group + "\n\n").getBytes(StandardCharsets.UTF_8)), true);
    }

    /** What is in a part, also if it is encoded where it should not be. */
    private static String text(Part part) throws MessagingException, IOException {
        try (var content = decoded(part)) {
            return new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static InputStream decoded(Part part) throws MessagingException, IOException {
        var encodings = part.getHeader("Content-Transfer-Encoding");
        if (!(part instanceof MimeBodyPart body) || encodings == null) {
            return part.getInputStream();
        }
        var encoding = encodings[0].strip().toLowerCase(Locale.ROOT);
        var raw = body.getRawInputStream();
        return Set.of("base64", "quoted-printable").contains(encoding) ? MimeUtility.decode(raw, encoding) : raw;
    }

    private static String plain(String address) {
        return address.strip().replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
    }
}
