package org.zajedno.e2e.anonymity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What stands together in one place of a reply: an object, a row of a sheet, an entry of a calendar, with what it lies in.
 *
 * @param place the request, and where in its reply
 * @param asked the values that the caller sent
 * @param told the values that came back, each of which may be met again elsewhere
 */
public record Sighting(String place, Set<String> asked, Set<String> told) {
    public Sighting {
        asked = Set.copyOf(asked);
        told = Set.copyOf(told);
    }

    public Set<String> all() {
        var all = new LinkedHashSet<>(asked);
        all.addAll(told);
        return all;
    }
}
