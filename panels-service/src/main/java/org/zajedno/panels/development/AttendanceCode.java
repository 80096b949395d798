package org.zajedno.panels.development;

import java.util.Locale;
import java.util.stream.Collectors;
import org.zajedno.kit.digest.Sha256;

/**
 * The code by which somebody who came to an event shows it without a name, as events-service gave it to the registrant.
 *
 * @param value without dashes, in capitals
 */
record AttendanceCode(String value) {

    /** What is easily taken for a sign of the code, as the Cyrillic letters that look like Latin ones, and what it stands for. */
    private static final String LOOK_ALIKE = "OILОІВСНКМРТХЈЅ";

    private static final String MEANT = "01101BCHKMPTXJS";

    /** Case, spaces, dashes and whatever is no letter or digit do not count. */
    static AttendanceCode typed(String text) {
        return new AttendanceCode(text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(AttendanceCode::meant)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
    }

    private static int meant(int sign) {
        var alike = LOOK_ALIKE.indexOf(sign);
        return alike < 0 ? sign : MEANT.charAt(alike);
    }

    /** What events-service tells in the code's stead. */
    String proof() {
        return Sha256.hexOf("attendance-code\n" + value);
    }

    /** It proves something to whoever has it, so it never gets into a log by accident. */
    @Override
    public String toString() {
        return "AttendanceCode";
    }
}
