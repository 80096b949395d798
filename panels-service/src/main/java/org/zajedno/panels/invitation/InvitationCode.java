package org.zajedno.panels.invitation;

import java.security.SecureRandom;
import java.util.Base64;
import org.zajedno.kit.digest.Sha256;

/**
 * What is handed to the person who is invited, once and outside of this system. Only its hash is stored: whoever reads
 * the database cannot take anybody's place.
 *
 * @param text 160 random bits
 */
public record InvitationCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    static InvitationCode fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored of it. */
    public String hash() {
        return Sha256.hexOf(text);
    }

    /** A code is as good as a key: it never gets into a log by accident. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
