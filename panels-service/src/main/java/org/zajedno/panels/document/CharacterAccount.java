package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the characters of a file: each is read into its text or left out for a reason. At the end the account is
 * settled with another walk's count of the same file; what neither was read nor left out is listed as not understood.
 */
final class CharacterAccount {

    /** Of longer parts only the length is kept. */
    private static final int MOST_WORDS = 2_000;

    private static final int MOST_ENTRIES = 200;

    private final Set<Omission> omissions = EnumSet.noneOf(Omission.class);
    private final List<OmittedText> leftOut = new ArrayList<>();
    private final CharacterCount account;

    /** Whether reading more than the file has tells that something was misunderstood. */
    private final boolean exact;

    /** Accounts for all characters that people see. */
    CharacterAccount() {
        this(new CharacterCount(_ -> true), true);
    }

    private CharacterAccount(CharacterCount account, boolean exact) {
        this.account = account;
        this.exact = exact;
    }

    /** Accounts for letters and digits alone. */
    static CharacterAccount ofLetters() {
        return new CharacterAccount(new CharacterCount(Character::isLetterOrDigit), false);
    }

    /** Notes that something without words was left out. */
    void note(Omission why) {
        omissions.add(why);
    }

    /** Leaves words of the file out. */
    void leaveOut(Omission why, String words) {
        account.subtract(words);
        mention(why, words);
    }

    /** Lists words that are left out and are no characters of the file's text, as those of an attribute. */
    void mention(Omission why, String words) {
        var folded = words.strip().replaceAll("\\s+", " ");
        if (folded.isEmpty()) {
            return;
        }
        omissions.add(why);
        var last = leftOut.isEmpty() ? null : leftOut.getLast();
        if (last != null && last.why() == why && (leftOut.size() == MOST_ENTRIES || last.words() != null)) {
            leftOut.removeLast();
            leftOut.add(entry(
                    why, last.words(), folded, last.characters(), Objects.requireNonNullElse(last.wordCount(), 0)));
        } else {
            leftOut.add(entry(why, "", folded, 0, 0));
        }
    }

    private static OmittedText entry(
            Omission why, @Nullable String before, String words, int charactersBefore, int wordsBefore) {
        int characters = charactersBefore + words.codePointCount(0, words.length());
        var both = before == null ? null : (before + " " + words).strip();
        return new OmittedText(
                why,
                both == null || both.length() > MOST_WORDS ? null : both,
                characters,
                wordsBefore + words.split(" ").length);
    }

    /** The text has words that are no characters of the file, as the number of an item. */
    void add(String words) {
        account.add(words);
    }

    /** Characters of the file that are kept and stand elsewhere than in the text, as the address that a link leads to. */
    void isKept(String words) {
        account.subtract(words);
    }

    /** Settles the account; lists what is missing. */
    void settle(String charactersOfTheFile, String text) {
        account.add(charactersOfTheFile);
        account.subtract(text);
        mention(Omission.NOT_UNDERSTOOD, account.left());
        if (exact && account.isOverdrawn()) {
            note(Omission.NOT_UNDERSTOOD);
        }
    }

    Set<Omission> omissions() {
        return omissions;
    }

    List<OmittedText> leftOut() {
        return List.copyOf(leftOut);
    }
}
