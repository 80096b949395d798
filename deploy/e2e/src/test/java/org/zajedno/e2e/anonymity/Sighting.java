package org.zajedno.e2e.anonymity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What stands together in one place of a reply: an object, a row of a sheet, an entry of a calendar, with what it lies in. */
public final class Sighting {
    private final String place;
    private final Set<String> asked;
    private final Set<String> told;
    // asked for many times of the same sighting, which may be a list of thousands of values
    private final Set<String> all;
    private final List<String> ids;
    private final int hash;

    /**
     * @param place the request, and where in its reply
     * @param asked the values that the caller sent
     * @param told the values that came back, each of which may be met again elsewhere
     */
    public Sighting(String place, Set<String> asked, Set<String> told) {
        this.place = place;
        this.asked = Set.copyOf(asked);
        this.told = Set.copyOf(told);
        this.all = this.told.containsAll(this.asked) ? this.told : union(this.asked, this.told);
        this.ids = all.stream()
                .filter(value -> ReplyReader.ID.matcher(value).matches())
                .toList();
        this.hash = Objects.hash(place, this.told);
    }

    private static Set<String> union(Set<String> asked, Set<String> told) {
        var all = new LinkedHashSet<>(asked);
        all.addAll(told);
        return Set.copyOf(all);
    }

    public String place() {
        return place;
    }

    public Set<String> asked() {
        return asked;
    }

    public Set<String> told() {
        return told;
    }

    public Set<String> all() {
        return all;
    }

    /** The identifiers among all of them. */
    public List<String> ids() {
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Sighting sighting
                        && hash == sighting.hash
                        && place.equals(sighting.place)
                        && asked.equals(sighting.asked)
                        && told.equals(sighting.told);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
