package org.zajedno.events.registration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.zajedno.kit.digest.Sha256;

/**
 * What somebody who came to an event can show elsewhere instead of a name: random, derived from nothing, and told to the
 * registrant alone. Others know its proof, by which a code that is shown is found to be true and from which none can be made.
 *
 * @param value 20 letters and digits, 98 bits
 */
record AttendanceCode(String value) {

    private static final int LENGTH = 20;

    /** Digits and capitals that no other is read for, and no vowels, so that no word comes of them. */
    private static final String SIGNS = "0123456789BCDFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static AttendanceCode random() {
        return new AttendanceCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining()));
    }

    /** What goes out in the code's stead. A code of that many random bits is not found by trying, so the digest needs no salt. */
    String proof() {
        return Sha256.hexOf("attendance-code\n" + value);
    }

    /** As it is written on paper: groups of four with dashes between. */
    String inGroups() {
        return String.join("-", value.split("(?<=\\G.{4})"));
    }

    @Override
    public String toString() {
        return "AttendanceCode[]";
    }
}
