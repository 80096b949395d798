package org.zajedno.dissemination.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.acknowledgement.Contribution;
import org.zajedno.dissemination.acknowledgement.Credit;
import org.zajedno.kit.problem.Refusal;

/**
 * What an edition must have before it comes out, each in its own language: the funder's acknowledgement, the disclaimer, the
 * note on Kosovo* where it is named, and its thanks to everybody who wishes to be thanked (domain.md §2 to §4).
 *
 * @param leftOut contributions that are to be credited and that the edition does not thank for yet
 */
record PublicationGate(Statements statements, boolean namesDisputedTerritory, List<Contribution> leftOut) {

    /** Refuses as long as anything is missing, naming all of it. */
    void requireComplete() {
        var missing = new ArrayList<>(statements.missing(namesDisputedTerritory));
        var unthanked = unthankedByName();
        if (!unthanked.isEmpty() || !thankedAsPanel().isEmpty() && statements.panelAcknowledgement() == null) {
            missing.add("acknowledgements");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict("edition-incomplete")
                    .with("missing", missing)
                    .with("contributions", unthanked);
        }
    }

    /** Those whom the service thanks by one line of its own. */
    List<Contribution> thankedAsPanel() {
        return leftOut.stream()
                .filter(contribution -> contribution.credit() == Credit.PANEL_ONLY)
                .toList();
    }

    private List<UUID> unthankedByName() {
        return leftOut.stream()
                .filter(contribution -> contribution.credit() != Credit.PANEL_ONLY)
                .map(Contribution::id)
                .toList();
    }
}
