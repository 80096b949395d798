package org.zajedno.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/** A signing key that the realm is given: whoever holds it too signs what Keycloak itself gives nobody. */
record RealmKey(PrivateKey key) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static RealmKey generate() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new RealmKey(generator.generateKeyPair().getPrivate());
    }

    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }

    /** A token as the realm gave it with this key, but with these moments in its claims; 0 takes a claim away. */
    String at(String given, Map<String, Long> moments) throws IOException, GeneralSecurityException {
        var parts = given.split("\\.");
        var claims =
                (ObjectNode) new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        moments.forEach((name, second) -> {
            if (second == 0) {
                claims.remove(name);
            } else {
                claims.put(name, second);
            }
        });
        var signed = parts[0] + "." + BASE64.encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }
}
