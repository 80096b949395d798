package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.screening.FreeTextScreener;

/** By what a coordinator knows who is meant: a job, and nobody's name. */
@ApplicationScoped
class StaffLabel {

    static final int LONGEST = 60;

    private final FreeTextScreener screener;

    StaffLabel(FreeTextScreener screener) {
        this.screener = screener;
    }

    /** Refuses what looks like a name, an address or a number; what the check misses stays the coordinator's to leave out. */
    String checked(String label) {
        if (screener.tellsWho(label)) {
            throw Refusal.invalid("label", "must name nobody: write what the person does");
        }
        return label.strip();
    }
}
