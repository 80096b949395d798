package org.zajedno.gateway.docs;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that is the same for everybody, plain and compressed: nothing of a request and no secret stands in it, so that its
 * length tells nothing.
 */
record StaticPage(Buffer content, Buffer compressed, String type, String etag) {

    private static final int NOT_MODIFIED = 304;

    /** Takes back nothing that it has read, so that a long header costs no more time than its length. */
    private static final Pattern GZIP = Pattern.compile("(?i)gzip\\s*+(;\\s*+q=(1|0\\.0*+[1-9])\\d*+)?");

    static StaticPage of(byte[] content, String type) {
        return new StaticPage(Buffer.buffer(content), Buffer.buffer(compress(content)), type, etag(content));
    }

    /** Answers with the page, or says that the caller has it. */
    Future<Void> send(HttpServerRequest request) {
        var zipped = acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = zipped ? etag.replaceFirst("\"$", "-gzip\"") : etag;
        var response = request.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return response.setStatusCode(NOT_MODIFIED).end();
        }
        if (zipped) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.putHeader(HttpHeaders.CONTENT_TYPE, type).end(zipped ? compressed : content);
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Stream.of(acceptEncoding.split(","))
                        .anyMatch(coding -> GZIP.matcher(coding.strip()).matches());
    }

    private static byte[] compress(byte[] content) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
