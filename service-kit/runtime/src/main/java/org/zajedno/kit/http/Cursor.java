package org.zajedno.kit.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.zajedno.kit.json.StrictJson;
import org.zajedno.kit.problem.Refusal;

/**
 * Where a list goes on: after the row that was created then and has this id. Lists are ordered by both, so that no row is
 * shown twice or passed over while others are added, and the cost of a page does not grow with its number.
 *
 * @param createdAt microseconds are kept, as PostgreSQL does
 * @param id decides between rows of the same instant
 */
public record Cursor(Instant createdAt, UUID id) {

    /** Before the first row. */
    public static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

    /** Reads what {@link #toString} wrote; null is the start; anything else is refused. */
    public static Cursor parse(String text) {
        if (text == null) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), StrictJson.uuid(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter")
                    .violating("cursor", "is not a cursor of this list");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((createdAt + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
