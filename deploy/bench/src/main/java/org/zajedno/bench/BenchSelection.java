package org.zajedno.bench;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is to be measured.
 *
 * @param parts of the bench
 * @param words of which the name of a call has one; empty for every call
 */
record BenchSelection(Set<String> parts, Set<String> words) {
    static final String SPEED = "speed";
    static final String PROCESSOR = "processor";
    static final String FACTS = "facts";
    static final String GROWTH = "growth";
    static final String START = "start";
    private static final Set<String> ALL = Set.of(SPEED, PROCESSOR, FACTS, GROWTH, START);

    /** A word that is no part chooses calls, for which speed and processor time are measured unless a part is named too. */
    static BenchSelection of(Collection<String> only) {
        var parts = only.stream().filter(ALL::contains).collect(Collectors.toSet());
        var words = only.stream().filter(Predicate.not(ALL::contains)).collect(Collectors.toSet());
        if (parts.isEmpty()) {
            return new BenchSelection(words.isEmpty() ? ALL : Set.of(SPEED, PROCESSOR), words);
        }
        return new BenchSelection(parts, words);
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    boolean has(LoadRequest loadRequest) {
        return words.isEmpty() || words.stream().anyMatch(loadRequest.name()::contains);
    }

    List<LoadRequest> choose(List<LoadRequest> calls) {
        return calls.stream().filter(this::has).toList();
    }
}
