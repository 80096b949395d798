package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zajedno.kit.caller.Caller;

/**
 * Which links of the chain a caller's roles may see, exactly as panels-service shows the things themselves; the country walls
 * stand besides. See the matrix of the threat model.
 *
 * <p>Who made a comment is known to panels-service alone. A member is told only what came of a comment whose id the member has,
 * which panels-service gives to its author; nothing leads a member to the comments of others.
 */
@ApplicationScoped
class TraceSight {

    private static final String MEMBER = "panel-member";
    private static final Set<String> WHOLE_LOG = Set.of("researcher", "coordinator");
    private static final Set<String> LOG = Set.of("researcher", "coordinator", "ppi-lead", MEMBER);
    private static final Set<String> REPORTS = Set.of("researcher", "coordinator", "ppi-lead", "country-team", MEMBER);
    private static final Set<String> BEYOND_THE_OWN = Set.of("researcher", "coordinator", "ppi-lead", "country-team");

    private final Caller caller;

    TraceSight(Caller caller) {
        this.caller = caller;
    }

    boolean shows(TraceKind kind) {
        return switch (kind) {
            case CONCERN -> caller.hasRole("researcher");
            case IMPACT_ENTRY -> hasAny(LOG);
            case GRIPP_REPORT -> hasAny(REPORTS);
            default -> true;
        };
    }

    /** Frozen reports name entries of the log to everybody, so that knowing an entry does not show that it is the own. */
    boolean isStart(TraceKind kind) {
        return shows(kind) && (kind != TraceKind.IMPACT_ENTRY || seesBeyondTheOwn());
    }

    /** Whether the caller is led to comments whose ids the caller need not know. */
    boolean seesBeyondTheOwn() {
        return !caller.hasRole(MEMBER) || hasAny(BEYOND_THE_OWN);
    }

    /** Whether the caller sees entries of the impact log that rest on no comment of the own countries. */
    boolean seesWholeLog() {
        return hasAny(WHOLE_LOG);
    }

    private boolean hasAny(Set<String> roles) {
        return roles.stream().anyMatch(caller::hasRole);
    }
}
