package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.zajedno.dissemination.Roles;
import org.zajedno.kit.caller.Caller;

/**
 * What of the trace a caller may see, by role, as panels-service shows the things themselves. Row level security limits
 * the countries besides. See the matrix of the threat model.
 *
 * <p>Only the PPI lead of its country and its author see which comment an edition thanks for. A researcher with another
 * role is still treated as a researcher, as in panels-service.
 */
@ApplicationScoped
class Viewer {

    private static final Set<String> WHOLE_LOG = Set.of(Roles.RESEARCHER, "coordinator");
    private static final Set<String> LOG = Set.of(Roles.RESEARCHER, "coordinator", Roles.PPI_LEAD, Roles.PANEL_MEMBER);
    private static final Set<String> REPORTS =
            Set.of(Roles.RESEARCHER, "coordinator", Roles.PPI_LEAD, "country-team", Roles.PANEL_MEMBER);
    private static final Set<String> BEYOND_THE_OWN =
            Set.of(Roles.RESEARCHER, "coordinator", Roles.PPI_LEAD, "country-team");

    private final Caller caller;
    private final TraceRepository rows;

    Viewer(Caller caller, TraceRepository rows) {
        this.caller = caller;
        this.rows = rows;
    }

    /** How much of a comment is shown. */
    enum CommentDetail {
        NOTHING,
        /** What the panels tell a researcher of it: not that it is thanked for. */
        WITHOUT_CREDIT,
        WHOLE
    }

    /** What a caller who has the comment's id is shown of it. */
    CommentDetail viewOf(UUID comment) {
        if (caller.hasRole(Roles.RESEARCHER)) {
            return CommentDetail.WITHOUT_CREDIT;
        }
        return isLead() || caller.hasRole(Roles.PANEL_MEMBER) && rows.isAuthor(comment, caller.account())
                ? CommentDetail.WHOLE
                : CommentDetail.NOTHING;
    }

    /** Whether the caller is shown the comments behind things, those of the own countries, and what thanks for them. */
    boolean isLead() {
        return caller.hasRole(Roles.PPI_LEAD) && !caller.hasRole(Roles.RESEARCHER);
    }

    boolean shows(TraceKind kind) {
        return switch (kind) {
            case CONCERN -> caller.hasRole(Roles.RESEARCHER);
            case IMPACT_ENTRY -> hasAny(LOG);
            case GRIPP_REPORT -> hasAny(REPORTS);
            default -> true;
        };
    }

    /** Frozen reports name entries of the log to everybody, so that knowing an entry does not show that it is the own. */
    boolean isStart(TraceKind kind) {
        return shows(kind) && (kind != TraceKind.IMPACT_ENTRY || seesBeyondTheOwn());
    }

    /** Whether the caller is led on from things that rest on comments of others. */
    boolean seesBeyondTheOwn() {
        return !caller.hasRole(Roles.PANEL_MEMBER) || hasAny(BEYOND_THE_OWN);
    }

    /** Whether the caller sees material that is still before the panels. */
    boolean seesUnreleased() {
        return hasAny(REPORTS);
    }

    /** Whether the caller sees entries of the impact log that rest on no comment of the own countries. */
    boolean seesWholeLog() {
        return hasAny(WHOLE_LOG);
    }

    private boolean hasAny(Set<String> roles) {
        return roles.stream().anyMatch(caller::hasRole);
    }
}
