package org.zajedno.events.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attacks the rule with everything that an outsider can know: the publication and the rule itself. Every table of a small size
 * is published; tables with the same publication cannot be told apart, and those are all that an attacker is left with.
 */
class DisclosureAttackTest {

    @ParameterizedTest
    @CsvSource({
        "3,2,20", "3,3,16", "3,4,13", "3,5,11", "4,2,24", "4,3,20", "4,4,17", "5,2,30", "5,3,25", "10,2,45", "10,3,36"
    })
    void noSmallCellCanBePinned(int bound, int categories, int largestTotal) {
        var rule = new DisclosurePolicy(bound);
        for (int total = 0; total <= largestTotal; total++) {
            // Given
            var tables = tables(categories, total);

            // When
            var indistinguishable = new HashMap<PublishedCube, List<long[]>>();
            for (var table : tables) {
                indistinguishable
                        .computeIfAbsent(publish(rule, total, table), _ -> new ArrayList<>())
                        .add(table);
            }

            // Then
            indistinguishable.forEach((publication, candidates) -> assertOpen(bound, publication, candidates));
        }
    }

    private static void assertOpen(int bound, PublishedCube publication, List<long[]> candidates) {
        for (int category = 0; category < candidates.getFirst().length; category++) {
            var values = new HashSet<Long>();
            for (var candidate : candidates) {
                values.add(candidate[category]);
            }
            var shown = publication.breakdowns().get("by").cells().get(name(category));
            if (shown != null && shown.cause() == CellCause.PRIMARY) {
                assertThat(values).as("%s", publication).hasSizeGreaterThanOrEqualTo((bound + 1) / 2);
            } else if (shown == null || shown.cause() == CellCause.COMPLEMENTARY) {
                assertThat(values).as("%s", publication).hasSizeGreaterThan(1);
            } else {
                assertThat(values).as("%s", publication).allMatch(value -> value == 0 || value >= bound);
            }
        }
    }

    private static PublishedCube publish(DisclosurePolicy rule, long total, long[] table) {
        Map<String, Long> counts = new TreeMap<>();
        for (int category = 0; category < table.length; category++) {
            counts.put(name(category), table[category]);
        }
        return rule.publish(new Cube(total, Map.of("by", counts)));
    }

    private static String name(int category) {
        return "ABCDE".substring(category, category + 1);
    }

    private static List<long[]> tables(int categories, long total) {
        if (categories == 1) {
            return List.of(new long[] {total});
        }
        var tables = new ArrayList<long[]>();
        for (long first = 0; first <= total; first++) {
            for (var rest : tables(categories - 1, total - first)) {
                var table = new long[categories];
                table[0] = first;
                System.arraycopy(rest, 0, table, 1, rest.length);
                tables.add(table);
            }
        }
        return tables;
    }
}
