package org.zajedno.kit.tokens;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.regex.Pattern;

/** The part of a token that says which key signed it; read before anything is verified, so nothing else of it is used. */
public final class TokenHeader {

    private static final int LONGEST = 16_384;
    private static final int LONGEST_KEY_ID = 200;
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private TokenHeader() {}

    /** The key id, or null if this is no signed token or names no key. */
    public static String keyIdOf(String token) {
        if (token.length() > LONGEST || !COMPACT.matcher(token).matches()) {
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
