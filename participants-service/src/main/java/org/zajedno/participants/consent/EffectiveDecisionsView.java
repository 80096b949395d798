package org.zajedno.participants.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts for a participant now. */
@Schema(name = "Decisions", description = "The one decision that counts for each purpose that was ever asked for")
record EffectiveDecisionsView(UUID participantId, List<DecisionView> items) {

    /** The decision that counts for one purpose. */
    @Schema(name = "EffectiveDecision", description = "The decision that counts for one purpose")
    record DecisionView(
            Purpose purpose,

            @Schema(
                    description =
                            "SUPERSEDED: a later version of the form asks again; EXPIRED: the term that the form sets is over; INVALIDATED: nothing valid was entered")
            ConsentEventType state,

            @Schema(description = "Whether the purpose may be pursued")
            boolean permitted,

            @Schema(description = "The record that it stands in")
            UUID consentId,

            @Schema(description = "The day of the decision, or that on which it ended", examples = "2019-11-04")
            LocalDate since) {

        private static DecisionView from(EffectiveDecisions.Decision decision) {
            return new DecisionView(
                    decision.purpose(), decision.state(), decision.permitted(), decision.consentId(), decision.since());
        }
    }

    static EffectiveDecisionsView from(UUID participant, EffectiveDecisions effectiveDecisions) {
        return new EffectiveDecisionsView(
                participant,
                effectiveDecisions.effective().stream().map(DecisionView::from).toList());
    }
}
