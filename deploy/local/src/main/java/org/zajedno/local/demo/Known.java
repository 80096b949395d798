package org.zajedno.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids that the steps so far have learned, by what they are: {@code study}, {@code panel.RS}, {@code comment.member-rs-1}. */
public final class Known {
    private final Map<String, String> ids = new LinkedHashMap<>();

    void learn(String what, String id) {
        StepFailed.unless(!id.isEmpty(), "No id came back for " + what + ".");
        ids.put(what, id);
    }

    /** The id of that thing; fails where no step has learned it. */
    public String id(String what) {
        StepFailed.unless(ids.containsKey(what), "No step has made " + what + ".");
        return ids.get(what);
    }

    /** The ids of all things whose name begins so, in the order in which they were learned. */
    public List<String> idsOf(String beginning) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning + "."))
                .map(Map.Entry::getValue)
                .toList();
    }
}
