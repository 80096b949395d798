package org.zajedno.events.disclosure;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * Hides small counts, and another one where a small one could be worked out (domain rules on small cells).
 *
 * <p>Whoever knows the total, every shown cell, the cause of every hidden one and this rule itself must still find at least
 * half of the values below the bound possible for every small cell. So the other cell that is hidden is chosen by the order of
 * the categories and never by a count: a choice by size would tell of the sizes. Where one other cell is not enough, the whole
 * breakdown is withheld, its categories included. Breakdowns of one cube share nothing but their total, so each is protected by
 * itself.
 *
 * @param bound counts from one to below this are small; ten in public
 */
public record DisclosurePolicy(int bound) {

    /** What is told to everybody. */
    public static final DisclosurePolicy PUBLIC = new DisclosurePolicy(10);

    /** Refuses a bound that would leave one small value only. */
    public DisclosurePolicy {
        if (bound < 3) {
            throw new IllegalArgumentException("a bound below three leaves one small value only");
        }
    }

    /** What may be told of this cube. */
    public PublishedCube publish(Cube cube) {
        return isSmall(cube.total())
                ? new PublishedCube(hidden(CellCause.PRIMARY), tables(cube, _ -> Breakdown.withheld()))
                : new PublishedCube(Cell.of(cube.total()), tables(cube, this::publish));
    }

    private static Map<String, Breakdown> tables(Cube cube, Function<Map<String, Long>, Breakdown> publish) {
        return cube.breakdowns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> publish.apply(entry.getValue()), (one, _) -> one, TreeMap::new));
    }

    private Breakdown publish(Map<String, Long> counts) {
        var small = categories(counts, this::isSmall);
        var large = categories(counts, count -> count >= bound);
        if (small.size() + large.size() == 1) {
            // all share the value: it is told of each by having been there
            return Breakdown.withheld();
        }
        var sum = small.stream().mapToLong(counts::get).sum();
        if (small.isEmpty() || open(small.size(), sum).cardinality() >= needed()) {
            return table(counts, small, Set.of());
        }
        if (!large.isEmpty() && isOpenBeside(small.size(), sum + counts.getOrDefault(large.first(), 0L))) {
            return table(counts, small, Set.of(large.first()));
        }
        return Breakdown.withheld();
    }

    private int needed() {
        return (bound + 1) / 2;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < bound;
    }

    private static TreeSet<String> categories(Map<String, Long> counts, LongPredicate wanted) {
        return counts.entrySet().stream()
                .filter(category -> wanted.test(category.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values that one of so many small cells can have, if their sum is known. */
    private BitSet open(int cells, long sum) {
        var values = new BitSet(bound);
        var least = Math.max(1, sum - (cells - 1L) * (bound - 1));
        var most = Math.min(bound - 1, sum - (cells - 1L));
        if (least <= most) {
            values.set((int) least, (int) most + 1);
        }
        return values;
    }

    /**
     * Whether the small cells stay open if one that is not small is hidden beside them and the sum of all is known. It is known
     * too that they were not open enough by themselves, or nothing would be hidden beside them.
     */
    private boolean isOpenBeside(int cells, long sum) {
        var values = new BitSet(bound);
        var sums = 0;
        for (long small = cells; small <= Math.min(cells * (bound - 1L), sum - bound); small++) {
            var alone = open(cells, small);
            if (alone.cardinality() < needed()) {
                values.or(alone);
                sums++;
            }
        }
        return values.cardinality() >= needed() && sums > 1;
    }

    private Breakdown table(Map<String, Long> counts, Set<String> small, Set<String> beside) {
        var cells = new TreeMap<String, Cell>();
        counts.forEach((category, count) -> cells.put(category, Cell.of(count)));
        small.forEach(category -> cells.put(category, hidden(CellCause.PRIMARY)));
        beside.forEach(category -> cells.put(category, hidden(CellCause.COMPLEMENTARY)));
        return new Breakdown(CellState.SHOWN, cells);
    }

    private Cell hidden(CellCause cause) {
        return Cell.hidden(cause, bound);
    }
}
