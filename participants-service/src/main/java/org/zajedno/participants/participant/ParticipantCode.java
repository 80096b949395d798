package org.zajedno.participants.participant;

import java.security.SecureRandom;

/**
 * What everybody but the vault knows a participant by. Random: derived from nothing, so that nobody who knows the person can
 * work it out (GDPR Art. 4(5)).
 */
final class ParticipantCode {

    // no I, L, O, U: codes are read out over the telephone and copied by hand
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ParticipantCode() {}

    /** Fifty random bits in two groups, for example {@code 7K4MX-9QXD0}. */
    static String random() {
        var code = new StringBuilder(LENGTH + 1);
        for (int place = 0; place < LENGTH; place++) {
            if (place == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
