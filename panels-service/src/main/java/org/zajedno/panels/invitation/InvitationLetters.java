package org.zajedno.panels.invitation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * The eight letters of an invitation that is handed over on paper or said on the phone. They are read as they are typed: in
 * small letters, with spaces, and in Cyrillic letters that look the same. No two of them look alike.
 *
 * @param text about 35 random bits, so that how often somebody can guess has to be limited, see {@link WrongCodeRepository}
 */
public record InvitationLetters(String text) {

    static final int LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "ABCDEFGHJKMNPRSTUVXYZ";
    private static final String CYRILLIC = "АВСЕНЈКМРТУХ";
    private static final String LOOKS_LIKE = "ABCEHJKMPTYX";

    /** Eight letters by chance. */
    public static InvitationLetters fresh() {
        return new InvitationLetters(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, if it can be the letters of an invitation. */
    static Optional<InvitationLetters> read(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(InvitationLetters::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new InvitationLetters(letters))
                : Optional.empty();
    }

    private static int latin(int letter) {
        var place = CYRILLIC.indexOf(letter);
        return place < 0 ? letter : LOOKS_LIKE.charAt(place);
    }

    /** So few letters could be found from a digest that is made without a key. */
    String hash(FieldCipher cipher) {
        return HexFormat.of().formatHex(cipher.sign("invitation|" + text));
    }

    /** As people read and say them: two groups of four. */
    public String printed() {
        return text.substring(0, LENGTH / 2) + " " + text.substring(LENGTH / 2);
    }

    /** As good as a key: they never get into a log by accident. */
    @Override
    public String toString() {
        return "InvitationLetters";
    }
}
