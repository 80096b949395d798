package org.zajedno.panels.message;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message in the mailbox to which undelivered mail comes back. It counts as a return only when it is a delivery report (RFC
 * 3464) of a lasting failure and holds the signed token of the mail that it is about: whoever never saw that mail cannot make it.
 */
record ReturnedMail(Message message) {

    private static final int LARGEST = 1_000_000;
    private static final Pattern TOKEN = Pattern.compile("/v1/unsubscriptions/([a-z0-9]{20,50})");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed");
    private static final Pattern LASTING = Pattern.compile("(?im)^Status:\\s*5\\.");

    /** The token of the mail that cannot be delivered; empty if this tells of no lasting failure. */
    Optional<String> token() throws MessagingException, IOException {
        if (message.getSize() > LARGEST || !message.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        var text = text(message);
        var token = TOKEN.matcher(text);
        return FAILED.matcher(text).find() && LASTING.matcher(text).find() && token.find()
                ? Optional.of(token.group(1))
                : Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            var text = new StringBuilder();
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                text.append(text(inner)).append('\n');
            }
            return text.toString();
        }
        try (var content = part.getInputStream()) {
            // a long header may stand on several lines
            return new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8).replaceAll("\\r?\\n[ \\t]+", "");
        }
    }
}
