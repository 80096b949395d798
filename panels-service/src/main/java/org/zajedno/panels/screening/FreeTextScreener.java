package org.zajedno.panels.screening;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, places, contact data and the health of others in a text in any language of the project. It
 * knows lists and patterns and no grammar: what it marks a person decides on, and what it misses the reader may still meet.
 */
@Singleton
public class FreeTextScreener {

    // an address is looked for where a word begins, so that a long word costs no more time than its length
    private static final Pattern CONTACT = Pattern.compile(
            "(?:\\G|(?<![\\p{L}\\p{N}._%+-]))[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++" // mail
                    + "|(?:https?://|www\\.)\\S+"
                    + "|(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_.]{3,}" // somebody on a social network
                    + "|(?<![\\p{N}+])(?:\\+|0)(?:[\\s/.()-]*\\p{N}){7,}(?!\\p{N})" // a telephone number
                    + "|(?<!\\p{N})\\p{N}{9,}(?!\\p{N})"); // a personal number, an account
    private static final Pattern DATE =
            Pattern.compile("\\p{N}{1,2}\\s*[./-]\\s*\\p{N}{1,2}\\s*[./-]\\s*\\p{N}{4}\\.?");
    private static final Pattern SURNAME = Pattern.compile(".{2,}(?:ov|ev|iv)ic.{0,3}|.{2,}(?:ov|ev)sk[aio].{0,2}");
    private static final Pattern LIKELY_SURNAME = Pattern.compile(".{2,}[^aeiou]ic[aeu]?(?:m|em|evi)?|.{3,}(?:aj|qi)");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "doktor",
            "doktora",
            "doktoru",
            "doktorka",
            "doktorke",
            "doktorki",
            "doktorkom",
            "doctor",
            "nurse",
            "gospodin",
            "gospodina",
            "gospodja",
            "gospodje",
            "gospodji",
            "gdja",
            "gospoda",
            "gospogja",
            "zoti",
            "zonja",
            "zotit",
            "zonjes",
            "mjeku",
            "mjekja",
            "infermierja",
            "sestra",
            "sestre",
            "sestri");
    private static final int SHORTEST_NAME = 3;

    private final StemMatcher names = new StemMatcher("names.txt");
    private final StemMatcher places = new StemMatcher("places.txt");
    private final StemMatcher institutions = new StemMatcher("institutions.txt");
    private final StemMatcher ordinary = new StemMatcher("ordinary.txt");
    private final StemMatcher others = new StemMatcher("others.txt");
    private final StemMatcher health = new StemMatcher("health.txt");

    /** Whether something in the text tells who somebody is, or how somebody is reached. */
    public boolean tellsWho(String text) {
        return marks(text).stream()
                .anyMatch(mark -> mark.reason() == MarkReason.NAME || mark.reason() == MarkReason.CONTACT);
    }

    /** What somebody should look at before the text leaves the panel, in its order; empty if nothing was found. */
    public List<Mark> marks(String text) {
        var words = WordToken.of(text);
        var marks = new ArrayList<Mark>();
        for (int position = 0; position < words.size(); position++) {
            mark(text, words, position, marks);
        }
        contacts(text, marks);
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::reason))
                .toList();
    }

    private void mark(String text, List<WordToken> words, int position, List<Mark> marks) {
        var word = words.get(position);
        var before = before(words, position);
        if (isPlace(word, before)) {
            marks.add(of(text, word, MarkReason.PLACE));
        } else if (isName(word, before)) {
            marks.add(of(text, word, MarkReason.NAME));
        }
        if (health.match(word) && speaksOfAnother(words, word.sentence())) {
            marks.add(of(text, word, MarkReason.HEALTH));
        }
    }

    private boolean isPlace(WordToken word, @Nullable WordToken before) {
        return word.isCapital() && (places.match(word) || before != null && institutions.match(before));
    }

    private boolean isName(WordToken word, @Nullable WordToken before) {
        if (!word.isCapital() || word.plain().length() < 2) {
            return false;
        }
        return names.match(word)
                || SURNAME.matcher(word.plain()).matches()
                || before != null && TITLES.contains(before.plain())
                || !word.opensSentence() && LIKELY_SURNAME.matcher(word.plain()).matches()
                || before != null && isPartOfFullName(word, before);
    }

    /** Two words with capitals that no sentence asks for. */
    private boolean isPartOfFullName(WordToken word, WordToken before) {
        return before.isCapital()
                && !ordinary.match(word)
                && !ordinary.match(before)
                && !before.opensSentence()
                && word.plain().length() >= SHORTEST_NAME
                && before.plain().length() >= SHORTEST_NAME;
    }

    /** The word before in the same sentence; null for the first. */
    private static @Nullable WordToken before(List<WordToken> words, int position) {
        var opens = position == 0
                || words.get(position - 1).sentence() != words.get(position).sentence();
        return opens ? null : words.get(position - 1);
    }

    private boolean speaksOfAnother(List<WordToken> words, int sentence) {
        var seen = new HashSet<String>();
        return words.stream()
                .filter(word -> word.sentence() == sentence && seen.add(word.plain()))
                .anyMatch(word -> others.match(word) || word.isCapital() && names.match(word));
    }

    private static void contacts(String text, List<Mark> marks) {
        var found = CONTACT.matcher(text);
        while (found.find()) {
            if (!DATE.matcher(found.group()).matches()) {
                marks.add(of(text, found.start(), found.end(), MarkReason.CONTACT));
            }
        }
    }

    private static Mark of(String text, WordToken word, MarkReason reason) {
        return of(text, word.start(), word.end(), reason);
    }

    private static Mark of(String text, int start, int end, MarkReason reason) {
        return new Mark(text.codePointCount(0, start), text.codePointCount(0, end), reason);
    }
}
