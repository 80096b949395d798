package org.zajedno.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zajedno.local.LocalStackException;

/** The ids that the steps so far have learned, by what they are: {@code study}, {@code panel.RS}, {@code comment.member-rs-1}. */
public final class DemoState {
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** What an earlier demonstration has noted with {@link #note}. */
    static DemoState noted(Path file) {
        var known = new DemoState();
        try {
            DemoData.JSON
                    .readTree(file.toFile())
                    .properties()
                    .forEach(id -> known.learn(id.getKey(), id.getValue().asText()));
        } catch (IOException e) {
            throw new LocalStackException(
                    "What the demonstration noted in " + file + " cannot be read: delete it and try again.");
        }
        return known;
    }

    /** Writes all ids to a file, which appears when it is whole. */
    void note(Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        DemoData.JSON.writeValue(half.toFile(), ids);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void learn(String what, String id) {
        DemoStepException.unless(!id.isEmpty(), "No id came back for " + what + ".");
        ids.put(what, id);
    }

    /** The id of that thing; fails where no step has learned it. */
    public String id(String what) {
        return Optional.ofNullable(ids.get(what))
                .orElseThrow(() -> new DemoStepException("No step has made " + what + "."));
    }

    /** The ids of all things whose name begins so, in the order in which they were learned. */
    public List<String> idsOf(String beginning) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning + "."))
                .map(Map.Entry::getValue)
                .toList();
    }
}
