package org.zajedno.dissemination.work;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.CurrentViewer;
import org.zajedno.dissemination.study.ProjectCountries;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;

/**
 * Who writes, approves and withdraws a work or an edition. What a country owns belongs to those who act for that country.
 * What the whole project owns belongs to the coordinator, and to researchers who act for all of its countries. Everybody
 * who edits may read it.
 */
@ApplicationScoped
public class OwnershipPolicy {

    private final CurrentViewer viewer;
    private final Caller caller;
    private final ProjectCountries project;

    OwnershipPolicy(CurrentViewer viewer, Caller caller, ProjectCountries project) {
        this.viewer = viewer;
        this.caller = caller;
        this.project = project;
    }

    /** @param owner null for the whole project */
    public void require(@Nullable Country owner) {
        if (owner == null && !actsForProject()) {
            throw Refusal.forbidden("owned-by-project");
        }
        if (owner != null && !caller.actsFor(owner)) {
            throw Refusal.forbidden("not-the-owner").with("owner", owner.code());
        }
    }

    /**
     * Whose something new is.
     *
     * @param wanted null where the caller does not say: then it is the project's, if the caller acts for that, or else the
     *     caller's one country's
     */
    public @Nullable Country ofNew(@Nullable Country wanted) {
        if (wanted != null) {
            require(wanted);
            return wanted;
        }
        if (actsForProject()) {
            return null;
        }
        if (caller.countries().size() != 1) {
            throw Refusal.invalid("owner", "is needed from somebody who acts for several countries");
        }
        return caller.countries().iterator().next();
    }

    private boolean actsForProject() {
        return viewer.get().coordinates()
                || viewer.get().isResearcher() && caller.countries().containsAll(project.countries());
    }
}
