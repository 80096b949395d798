package org.zajedno.dissemination.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link of a trace, from the earlier thing to what came of it. */
record TraceLink(Type type, TraceNode.Ref from, TraceNode.Ref to) {

    /** What came of what. */
    @Schema(
            name = "TraceLinkType",
            description =
                    "GATHERED_IN: comment to concern; RESPONDED_BY: comment to response; CHANGED_IN: comment to material version; LOGGED_IN: comment to impact entry; CREDITED_IN: comment to edition; PRESENTED_AT: edition to event; REPORTED_IN: edition or event to report line, impact entry to GRIPP2 report; THROUGH_COMMENTS: from what was asked for to what it is joined with by comments that are not shown; SAME_STUDY: material version to edition of one study, whoever is thanked in it")
    public enum Type {
        GATHERED_IN,
        RESPONDED_BY,
        CHANGED_IN,
        LOGGED_IN,
        CREDITED_IN,
        PRESENTED_AT,
        REPORTED_IN,
        THROUGH_COMMENTS,
        SAME_STUDY
    }
}
