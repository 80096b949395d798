package org.zajedno.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes the letters of path and query (NFC) as those of bodies are, so that a search finds what a body said. */
@Provider
@PreMatching
public class UriNormalizationFilter implements ContainerRequestFilter {

    private static final String OUTSIDE_ASCII = "%[89A-Fa-f][0-9A-Fa-f]";

    /** A letter may be plain and its accent not. */
    private static final Pattern LETTERS =
            Pattern.compile("[A-Za-z]*+(?:" + OUTSIDE_ASCII + ")++(?:[A-Za-z]++|" + OUTSIDE_ASCII + ")*+");

    @Override
    public void filter(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri().toString();
        var composed = composed(address);
        if (!composed.equals(address)) {
            request.setRequestUri(URI.create(composed));
        }
    }

    static String composed(String address) {
        return address.indexOf('%') < 0
                ? address
                : LETTERS.matcher(address)
                        .replaceAll(found -> Matcher.quoteReplacement(composedLetters(found.group())));
    }

    private static String composedLetters(String escaped) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(escaped)))
                    .toString();
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? escaped
                    : URLEncoder.encode(Normalizer.normalize(text, Normalizer.Form.NFC), StandardCharsets.UTF_8);
        } catch (CharacterCodingException refusedLater) {
            return escaped;
        }
    }

    private static byte[] bytes(String escaped) {
        var bytes = new byte[escaped.length()];
        int length = 0;
        for (int position = 0; position < escaped.length(); position++) {
            if (escaped.charAt(position) == '%') {
                bytes[length++] = (byte) Integer.parseInt(escaped, position + 1, position + 3, 16);
                position += 2;
            } else {
                bytes[length++] = (byte) escaped.charAt(position);
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
