package org.zajedno.panels.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.document.StructuredText.Piece;

/**
 * Finds for the paragraphs of a later text those of an earlier text that they go on from: first the same ones in the same
 * order, then the same ones elsewhere, then close ones in the same place. No paragraph is the origin of two.
 */
public final class ParagraphAlignment {

    /** Below it a paragraph is another one rather than the same in other words. */
    private static final double CLOSE = 0.5;

    /** How far from its place a paragraph in other words is looked for; keeps long texts from being compared each with each. */
    private static final int REACH = 30;

    private record Pair(int earlier, int later, double closeness) {}

    private final List<Piece> earlier;
    private final List<Piece> later;
    private final Map<Integer, Integer> origins = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    private ParagraphAlignment(List<Piece> earlier, List<Piece> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Position in the later text to position in the earlier one, by what the paragraphs say. */
    public static Map<Integer, Integer> byWords(List<Piece> earlier, List<Piece> later) {
        return new ParagraphAlignment(earlier, later).bySameWords().byCloseWords().origins;
    }

    /** The same for two texts whose paragraphs have their ids: what has the same id belongs together. */
    public static Map<Integer, Integer> byIds(List<Piece> earlier, List<Piece> later) {
        return new ParagraphAlignment(earlier, later).bySameIds().bySameWords().byCloseWords().origins;
    }

    private ParagraphAlignment bySameIds() {
        var positions = new HashMap<String, Integer>();
        for (int position = 0; position < earlier.size(); position++) {
            positions.put(earlier.get(position).paragraph().id(), position);
        }
        for (int position = 0; position < later.size(); position++) {
            match(positions.get(later.get(position).paragraph().id()), position);
        }
        return this;
    }

    private ParagraphAlignment bySameWords() {
        var patch = DiffUtils.diff(words(earlier), words(later), new MyersDiffWithLinearSpace<>(), null, true);
        for (var delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                IntStream.range(0, delta.getSource().size())
                        .forEach(step -> match(
                                delta.getSource().getPosition() + step,
                                delta.getTarget().getPosition() + step));
            }
        }
        var elsewhere = new HashMap<String, Deque<Integer>>();
        free(earlier.size(), used)
                .forEach(position -> elsewhere
                        .computeIfAbsent(earlier.get(position).text(), _ -> new ArrayDeque<>())
                        .add(position));
        for (var position : free(later.size(), origins.keySet())) {
            var same = elsewhere.get(later.get(position).text());
            match(same == null ? null : same.poll(), position);
        }
        return this;
    }

    private ParagraphAlignment byCloseWords() {
        var candidates = new ArrayList<Pair>();
        var left = free(earlier.size(), used);
        var counted = new HashMap<Integer, Map<CharSequence, Integer>>();
        left.forEach(position -> counted.put(
                position, WordTokenizer.counted(earlier.get(position).text())));
        for (var position : free(later.size(), origins.keySet())) {
            var words = WordTokenizer.counted(later.get(position).text());
            var expected = expected(position);
            left.stream()
                    .filter(origin -> Math.abs(origin - expected) <= REACH)
                    .map(origin -> new Pair(
                            origin, position, WordTokenizer.closeness(counted.getOrDefault(origin, Map.of()), words)))
                    .filter(pair -> pair.closeness() >= CLOSE)
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingDouble(Pair::closeness)
                .reversed()
                .thenComparingInt(Pair::later)
                .thenComparingInt(Pair::earlier));
        candidates.forEach(pair -> match(pair.earlier(), pair.later()));
        return this;
    }

    /** Where the origin would stand if it stands where its neighbours do. */
    private int expected(int position) {
        for (int before = position - 1; before >= 0; before--) {
            var origin = origins.get(before);
            if (origin != null) {
                return origin + position - before;
            }
        }
        return position;
    }

    private void match(@Nullable Integer origin, int position) {
        if (origin != null && !used.contains(origin) && !origins.containsKey(position)) {
            used.add(origin);
            origins.put(position, origin);
        }
    }

    private static List<String> words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    private static List<Integer> free(int size, Set<Integer> taken) {
        return IntStream.range(0, size)
                .filter(position -> !taken.contains(position))
                .boxed()
                .toList();
    }
}
