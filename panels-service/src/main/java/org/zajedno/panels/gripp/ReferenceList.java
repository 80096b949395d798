package org.zajedno.panels.gripp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The evidence that a document refers to, numbered in the order in which it is first named, as in a paper. */
final class ReferenceList {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The numbers of these, from one on. */
    List<Integer> to(List<String> paths) {
        paths.forEach(path -> numbers.putIfAbsent(path, numbers.size() + 1));
        return paths.stream().map(numbers::get).toList();
    }

    /** All that was referred to, by its number. */
    Map<String, Integer> all() {
        return numbers;
    }
}
