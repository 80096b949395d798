package org.zajedno.participants.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;

/** Somebody agreed to a version that a later one has ended, or for a term that is over, and has said nothing since. */
@Schema(name = "ReconsentTask", description = "A participant who must be asked again, and about what")
record ReconsentTask(
        UUID participantId,
        UUID consentId,
        Country country,

        @Schema(description = "The version that was signed") UUID consentFormVersionId,

        @Schema(description = "What they agreed to and must be asked about again")
        List<Purpose> purposes,

        @Schema(
                description =
                        "SUPERSEDED: a later version of the form asks again; EXPIRED: the term of the consent is over")
        ConsentEventType state,

        @Schema(description = "Since when nothing may rest on it", examples = "2020-03-01")
        LocalDate endedOn) {

    private static final Set<ConsentEventType> ENDED = Set.of(ConsentEventType.SUPERSEDED, ConsentEventType.EXPIRED);

    static ReconsentTask of(ConsentRecord consent, Map<UUID, EffectiveDecisions> decisions) {
        var open = decisions.getOrDefault(consent.participantId(), EffectiveDecisions.NONE).effective().stream()
                .filter(decision -> decision.consentId().equals(consent.id()) && ENDED.contains(decision.state()))
                .toList();
        return new ReconsentTask(
                consent.participantId(),
                consent.id(),
                consent.country(),
                consent.formVersionId(),
                open.stream().map(EffectiveDecisions.Decision::purpose).toList(),
                open.getFirst().state(),
                open.getFirst().since());
    }
}
