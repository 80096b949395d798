package org.zajedno.dissemination.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zajedno.dissemination.Roles;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;

/** Who reads and edits works and editions before they are out. See the matrix of the threat model. */
@ApplicationScoped
public class DraftAccessPolicy {

    private static final Set<String> ROLES = Set.of(Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER);

    private final Caller caller;

    DraftAccessPolicy(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller sees what is not published yet. */
    public boolean isEditor() {
        return ROLES.stream().anyMatch(caller::hasRole);
    }

    /** Whether the caller may know of what is not published yet: PPI leads enter whom it thanks. */
    public boolean mayRead() {
        return isEditor() || caller.hasRole(Roles.PPI_LEAD);
    }

    /** Refuses whoever edits or does research besides: names would be joined with what researchers read. */
    public void requireOnlyLead() {
        if (isEditor()) {
            throw Refusal.forbidden("credits-before-print");
        }
    }
}
