package org.zajedno.dissemination.edition;

import java.util.List;
import org.zajedno.dissemination.acknowledgement.Contribution;
import org.zajedno.dissemination.acknowledgement.Credit;
import org.zajedno.kit.problem.Refusal;

/**
 * What an edition must have before it comes out, each in its own language: the funder's acknowledgement, the disclaimer, the
 * note on Kosovo* where it is named, and its thanks to everybody who wishes to be thanked (domain.md §2 to §4).
 *
 * @param leftOut contributions that are to be credited and that the edition does not thank for yet
 */
record PublicationPolicy(ObligatorySentences statements, boolean namesDisputedTerritory, List<Contribution> leftOut) {

    /**
     * Refuses as long as anything is missing. Missing thanks are told last and alone: otherwise a caller could ask again
     * and again and learn of each new contributor.
     */
    void requireComplete() {
        var missing = statements.missing(namesDisputedTerritory);
        if (missing.isEmpty() && !isEverybodyThanked()) {
            missing = List.of("acknowledgements");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict("edition-incomplete").with("missing", missing);
        }
    }

    private boolean isEverybodyThanked() {
        var asPanel = thankedAsPanel();
        return leftOut.size() == asPanel.size() && (asPanel.isEmpty() || statements.panelAcknowledgement() != null);
    }

    /** Those whom the service thanks by one line of its own. */
    List<Contribution> thankedAsPanel() {
        return leftOut.stream()
                .filter(contribution -> contribution.credit() == Credit.PANEL_ONLY)
                .toList();
    }
}
