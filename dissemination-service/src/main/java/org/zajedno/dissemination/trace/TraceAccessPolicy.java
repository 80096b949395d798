package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.dissemination.CurrentViewer;

/**
 * Which kinds of things a viewer finds in the trace, and how much of a comment. Only the PPI lead of its country and its author
 * see which comment an edition thanks for.
 */
@ApplicationScoped
class TraceAccessPolicy {

    private final CurrentViewer viewer;
    private final TraceRepository rows;

    TraceAccessPolicy(CurrentViewer viewer, TraceRepository rows) {
        this.viewer = viewer;
        this.rows = rows;
    }

    /** How much of a comment is shown. */
    enum CommentDetail {
        NOTHING,
        /** What the panels tell a researcher of it: not that it is thanked for. */
        WITHOUT_CREDIT,
        WHOLE
    }

    /** What a viewer who has the comment's id is shown of it. */
    CommentDetail detailOf(UUID comment) {
        var looking = viewer.get();
        if (looking.isResearcher()) {
            return CommentDetail.WITHOUT_CREDIT;
        }
        return looking.leads() || looking.isMember() && rows.isAuthor(comment, looking.account())
                ? CommentDetail.WHOLE
                : CommentDetail.NOTHING;
    }

    boolean shows(TraceKind kind) {
        return switch (kind) {
            case CONCERN -> viewer.get().isResearcher();
            case IMPACT_ENTRY -> viewer.get().seesLog();
            case GRIPP_REPORT -> viewer.get().hasPartInProject();
            default -> true;
        };
    }

    /** Frozen reports name entries of the log to everybody, so that knowing an entry does not show that it is the own. */
    boolean isStart(TraceKind kind) {
        return shows(kind) && (kind != TraceKind.IMPACT_ENTRY || viewer.get().seesBeyondTheOwn());
    }
}
