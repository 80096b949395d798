package org.zajedno.events.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted, once: a number of people and how they divide, in one or more ways. A cube is declared and frozen, nobody
 * slices it freely, so that two answers cannot be subtracted.
 *
 * @param total people
 * @param breakdowns by name, then by category; each person counts in exactly one category of a breakdown
 */
public record Cube(long total, Map<String, Map<String, Long>> breakdowns) {

    /** Refuses counts below zero and a breakdown that does not add up to the total. */
    public Cube {
        for (var breakdown : breakdowns.values()) {
            if (breakdown.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a count is below zero");
            }
            if (breakdown.values().stream().mapToLong(Long::longValue).sum() != total) {
                throw new IllegalArgumentException("a breakdown does not add up to the total");
            }
        }
        var sorted = new TreeMap<String, Map<String, Long>>();
        breakdowns.forEach((name, counts) -> sorted.put(name, Map.copyOf(counts)));
        breakdowns = Collections.unmodifiableMap(sorted);
    }
}
