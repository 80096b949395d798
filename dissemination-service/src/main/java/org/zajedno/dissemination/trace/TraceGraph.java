package org.zajedno.dissemination.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects the nodes and links of a trace. Each node is there once. A link is there only if both of its ends are. The
 * graph has a limit, so that a reply stays small.
 */
final class TraceGraph {

    static final int MOST_NODES = 500;
    static final int MOST_LINKS = 2_000;

    private final TraceNode.Ref start;
    private final Map<TraceNode.Ref, TraceNode> nodes = new LinkedHashMap<>();
    private final Set<TraceLink> links = new LinkedHashSet<>();
    private boolean truncated;

    TraceGraph(TraceNode start) {
        this.start = start.ref();
        nodes.put(start.ref(), start);
    }

    void add(Collection<TraceNode> found) {
        for (var node : found) {
            if (nodes.size() < MOST_NODES) {
                nodes.putIfAbsent(node.ref(), node);
            } else if (!nodes.containsKey(node.ref())) {
                truncated = true;
            }
        }
    }

    void link(TraceLink.Type type, TraceKind fromKind, UUID from, TraceKind toKind, UUID to) {
        links.add(new TraceLink(type, new TraceNode.Ref(fromKind, from), new TraceNode.Ref(toKind, to)));
    }

    /** Joins the start with a thing by comments that are not shown. */
    void linkThroughComments(TraceKind kind, UUID id) {
        var end = new TraceNode.Ref(kind, id);
        if (!end.equals(start)) {
            links.add(new TraceLink(TraceLink.Type.THROUGH_COMMENTS, start, end));
        }
    }

    /** More was there than was asked for. */
    void cut() {
        truncated = true;
    }

    /** The ids of the things of a kind that are in the chain so far. */
    UUID[] ids(TraceKind kind) {
        return nodes.keySet().stream()
                .filter(ref -> ref.kind() == kind)
                .map(TraceNode.Ref::id)
                .toArray(UUID[]::new);
    }

    /** @param counts null for whoever is shown the comments themselves */
    Trace toTrace(@Nullable CommentCounts counts) {
        var shown = links.stream()
                .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
                .limit(MOST_LINKS + 1L)
                .toList();
        var most = shown.size() > MOST_LINKS ? shown.subList(0, MOST_LINKS) : shown;
        List<TraceNode> all = new ArrayList<>(nodes.values());
        return new Trace(start, all, most, truncated || shown.size() > MOST_LINKS, counts);
    }
}
