package org.zajedno.panels.notification;

import java.security.SecureRandom;
import java.util.Base64;
import org.zajedno.kit.digest.Sha256;

/**
 * What a mail carries to show that it was read by whoever entered the address. It works once; only its hash is stored, so that
 * the database confirms nobody's address.
 *
 * @param text 160 random bits
 */
record ConfirmationToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    static ConfirmationToken fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ConfirmationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.hexOf(text);
    }

    /** It never gets into a log by accident. */
    @Override
    public String toString() {
        return "ConfirmationToken";
    }
}
