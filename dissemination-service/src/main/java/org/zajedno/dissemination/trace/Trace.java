package org.zajedno.dissemination.trace;

import java.util.List;

/**
 * The whole chain around one of its links, as the caller may see it.
 *
 * @param truncated whether there is more than is shown
 */
public record Trace(TraceNode.Ref start, List<TraceNode> nodes, List<TraceLink> links, boolean truncated) {}
