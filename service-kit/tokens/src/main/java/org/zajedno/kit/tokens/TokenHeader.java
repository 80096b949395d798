package org.zajedno.kit.tokens;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The part of a token that says which key signed it; read before anything is verified, so nothing else of it is used. */
public final class TokenHeader {

    private static final int LONGEST = 16_384;
    private static final int LONGEST_KEY_ID = 200;

    private TokenHeader() {}

    /** Whether these are three parts of base64url characters with a dot between each two (RFC 7515, section 7.1). */
    static boolean isCompact(String token) {
        var dots = 0;
        var before = '.';
        for (var i = 0; i < token.length(); i++) {
            var now = token.charAt(i);
            if (now == '.' ? before == '.' || ++dots > 2 : !isBase64Url(now)) {
                return false;
            }
            before = now;
        }
        return dots == 2 && before != '.';
    }

    private static boolean isBase64Url(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** The key id, or null if this is no signed token or names no key. */
    public static @Nullable String keyIdOf(String token) {
        if (token.length() > LONGEST || !isCompact(token)) {
            return null;
        }
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
            return new JsonObject(Buffer.buffer(header)).getValue("kid") instanceof String keyId
                            && !keyId.isEmpty()
                            && keyId.length() <= LONGEST_KEY_ID
                    ? keyId
                    : null;
        } catch (IllegalArgumentException | DecodeException notAHeader) {
            return null;
        }
    }
}
