package org.zajedno.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The secrets of the local stack: known to everybody, so every other profile refuses them. */
public final class LocalSecrets {
    /** The administrator of the local Keycloak, who exists nowhere else. */
    public static final String KEYCLOAK_ADMINISTRATOR = "admin";

    private LocalSecrets() {}

    /** The password of a database role or an administrator of the local stack. */
    public static String passwordOf(String role) {
        return role + "-demo";
    }

    static String gatewaySession() {
        return "zajedno-gateway-session-of-the-local-stack-demo";
    }

    /** 32 bytes that cipher identities on the local stack, in base64. */
    static String vaultKey() {
        return base64("demo-key-of-the-local-vault-only");
    }

    /** 32 bytes that cipher addresses and words of panel members on the local stack, in base64. */
    static String panelsKey() {
        return base64("demo-key-of-the-local-panels-box");
    }

    /** 32 bytes that lock the kept answers of a service on the local stack, in base64. */
    static String answersKey(String service) {
        return base64(String.format("demo-key-of-answer-%-13s", service));
    }

    /** 32 bytes by which panels and dissemination tell a credit from another text on the local stack, in base64. */
    static String creditsKey() {
        return base64("demo-key-of-the-local-credit-rol");
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }
}
