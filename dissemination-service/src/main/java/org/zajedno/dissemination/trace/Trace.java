package org.zajedno.dissemination.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The trace of one thing, as the caller may see it.
 *
 * @param truncated whether there is more than is shown
 * @param counts how many comments stand behind the start; absent where it is a comment or its response, and for whoever is shown
 *     the comments themselves
 */
record Trace(
        TraceNode.Ref start,
        List<TraceNode> nodes,
        List<TraceLink> links,
        boolean truncated,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Nullable
        CommentCounts counts) {}
