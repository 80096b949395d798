package org.zajedno.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zajedno.gateway.settings.GatewaySettings;

/** Codes made from the session secret (HMAC-SHA256, RFC 2104): every instance makes the same ones, and nobody else does. */
final class SecretCode {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param purpose keeps the codes of one use apart from those of another */
    SecretCode(String purpose, GatewaySettings settings) {
        this.key = new SecretKeySpec(
                (purpose + ":" + settings.sessionSecret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 43 letters of base64url. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
