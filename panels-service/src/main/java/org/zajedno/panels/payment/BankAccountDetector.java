package org.zajedno.panels.payment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/** Keeps account numbers out: who pays has them from elsewhere. */
final class BankAccountDetector {

    /** Two letters and two digits as an IBAN begins, and what may follow; with spaces or dashes in between. */
    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{L}{2}[ -]?\\d{2}(?:[ -]?[\\p{L}\\d]){11,30}", Pattern.CASE_INSENSITIVE);

    /** Accounts of the region have 15 to 18 digits, cards 13 to 19. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ ./-]{0,2}\\d){12,}");

    private BankAccountDetector() {}

    /** Refuses a text that looks as if it had the number of an account or a card in it. */
    static void refuseIn(String field, @Nullable String text) {
        if (text != null && (hasIban(text) || NUMBER.matcher(text).find())) {
            throw Refusal.invalid(field, "must not hold the number of an account or a card");
        }
    }

    // words that happen to stand behind two letters and two digits have few digits
    private static boolean hasIban(String text) {
        return IBAN.matcher(text)
                .results()
                .anyMatch(found ->
                        found.group().chars().filter(Character::isDigit).count() >= 10);
    }
}
