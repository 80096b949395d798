package org.zajedno.dissemination.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the chain, from what was earlier to what came of it. */
public record TraceLink(Type type, TraceNode.Ref from, TraceNode.Ref to) {

    /** What came of what. */
    @Schema(
            name = "TraceLinkType",
            description =
                    "RESPONDED_BY: comment to response; CHANGED_IN: comment to material version; CREDITED_IN: comment to edition; PRESENTED_AT: edition to event; REPORTED_IN: edition or event to report line")
    public enum Type {
        RESPONDED_BY,
        CHANGED_IN,
        CREDITED_IN,
        PRESENTED_AT,
        REPORTED_IN
    }
}
