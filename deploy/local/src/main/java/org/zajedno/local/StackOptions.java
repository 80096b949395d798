package org.zajedno.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a stack is to be started.
 *
 * @param project the checkout, with everything built
 * @param folder where this stack keeps data, process ids and logs; two stacks at once need two
 * @param ports where its parts listen
 * @param only names of the parts to start; the rest stays down
 * @param fresh whether to begin with empty data
 * @param keepsUp whether a part that dies is started again
 * @param notesStart whether the applications note what helps their next start, which makes the first stop after a build long
 * @param environment what to add to a part's environment, by part
 * @param progress who is told how far it is
 */
public record StackOptions(
        Path project,
        Path folder,
        PortAssignment ports,
        Set<String> only,
        boolean fresh,
        boolean keepsUp,
        boolean notesStart,
        Map<String, Map<String, String>> environment,
        ProgressListener progress) {
    /** Every part, in the order in which they are started. */
    public static final List<String> PARTS = List.of(
            "postgres", "kafka", "keycloak", "mail", "participants", "panels", "events", "dissemination", "gateway");

    /** The stack as documented, shifted by {@code portOffset}: what {@code ./zajedno up} starts. */
    public static StackOptions of(Path project, int portOffset) {
        return new StackOptions(
                project,
                StackDirectory.folderOf(project, portOffset),
                PortAssignment.shifted(portOffset),
                Set.copyOf(PARTS),
                false,
                true,
                true,
                Map.of(),
                ProgressListener.SILENT);
    }

    /** A stack for a test: free ports, a folder of its own, and parts that stay dead when they are killed. */
    public static StackOptions forTest(Path project, Path folder) {
        return new StackOptions(
                project,
                folder,
                PortAssignment.free(),
                Set.copyOf(PARTS),
                false,
                false,
                false,
                Map.of(),
                ProgressListener.SILENT);
    }

    public StackOptions withOnly(Set<String> parts) {
        for (var part : parts) {
            if (!PARTS.contains(part)) {
                throw new LocalStackException(
                        "There is no part named " + part + "; there are " + String.join(", ", PARTS) + ".");
            }
        }
        return new StackOptions(
                project, folder, ports, Set.copyOf(parts), fresh, keepsUp, notesStart, environment, progress);
    }

    public StackOptions withFresh(boolean startsEmpty) {
        return new StackOptions(project, folder, ports, only, startsEmpty, keepsUp, notesStart, environment, progress);
    }

    public StackOptions withKeepsUp(boolean restartsTheDead) {
        return new StackOptions(
                project, folder, ports, only, fresh, restartsTheDead, notesStart, environment, progress);
    }

    public StackOptions withStartNoted(boolean notes) {
        return new StackOptions(project, folder, ports, only, fresh, keepsUp, notes, environment, progress);
    }

    public StackOptions withProgress(ProgressListener listener) {
        return new StackOptions(project, folder, ports, only, fresh, keepsUp, notesStart, environment, listener);
    }

    /** Adds one variable to the environment of one part. */
    public StackOptions withEnvironment(String part, String name, String value) {
        var all = new HashMap<>(environment);
        var ofPart = new HashMap<>(all.getOrDefault(part, Map.of()));
        ofPart.put(name, value);
        all.put(part, ofPart);
        return new StackOptions(project, folder, ports, only, fresh, keepsUp, notesStart, Map.copyOf(all), progress);
    }
}
