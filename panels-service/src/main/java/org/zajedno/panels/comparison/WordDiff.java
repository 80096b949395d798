package org.zajedno.panels.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.zajedno.panels.comparison.ComparedWords.WordState;
import org.zajedno.panels.document.WordTokenizer;

/**
 * Two texts laid side by side word by word. What stays and what goes, joined, is the earlier text; what stays and what comes
 * is the later one. Where words are exchanged, those that go come first.
 */
final class WordDiff {

    private final List<ComparedWords> words = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {}

    static List<ComparedWords> of(String earlier, String later) {
        var patch = DiffUtils.diff(
                WordTokenizer.tokens(earlier),
                WordTokenizer.tokens(later),
                new MyersDiffWithLinearSpace<>(),
                null,
                true);
        var diff = new WordDiff();
        var deltas = patch.getDeltas();
        for (int position = 0; position < deltas.size(); position++) {
            diff.take(deltas.get(position), position == deltas.size() - 1);
        }
        diff.flush();
        return diff.words;
    }

    private void take(AbstractDelta<String> delta, boolean last) {
        var before = String.join("", delta.getSource().getLines());
        var after = String.join("", delta.getTarget().getLines());
        var changing = !removed.isEmpty() || !added.isEmpty();
        if (delta.getType() != DeltaType.EQUAL || changing && !last && before.isBlank()) {
            // a lone space between two exchanges would cut what people read as one
            removed.append(before);
            added.append(after);
        } else {
            flush();
            add(WordState.SAME, before);
        }
    }

    private void flush() {
        var before = blankBefore();
        add(WordState.SAME, before);
        removed.delete(0, before.length());
        added.delete(0, before.length());
        add(WordState.REMOVED, removed.toString());
        add(WordState.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    /** White space with which both the words that go and those that come begin: it stays. */
    private String blankBefore() {
        int length = 0;
        while (length < Math.min(removed.length(), added.length())
                && removed.charAt(length) == added.charAt(length)
                && Character.isWhitespace(removed.charAt(length))) {
            length++;
        }
        return removed.substring(0, length);
    }

    private void add(WordState state, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!words.isEmpty() && words.getLast().state() == state) {
            var last = words.removeLast();
            words.add(new ComparedWords(state, last.text() + text));
        } else {
            words.add(new ComparedWords(state, text));
        }
    }
}
