package org.zajedno.e2e.anonymity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Somebody who said something, as those know who may: what an attack has to be measured by.
 *
 * @param names by which the person is or was to be printed, and the pseudonym
 * @param ids that stand for the person: account, membership, contributions
 * @param walls what must not be told of a comment where few share it: the country, the panel, perhaps the language
 * @param comments what the person said
 */
public record Author(String account, Set<String> names, Set<String> ids, Set<String> walls, Set<Comment> comments) {
    /** The same person, of whom one thing more must not be told. */
    public Author behind(String wall) {
        var more = new LinkedHashSet<>(walls);
        more.add(wall);
        return new Author(account, names, ids, more, comments);
    }

    /** @param words as they were said */
    public record Comment(String id, String words) {}
}
