package org.zajedno.participants.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** A consent record as lists show it: what holds now, without the history. */
@Schema(name = "ConsentSummary", description = "A person's consent, what holds now")
record ConsentSummary(
        UUID id,
        UUID consentFormVersionId,
        LanguageTag language,
        LocalDate givenOn,

        @Schema(nullable = true, description = "The first day on which it is valid no more, if the form sets a term")
        @Nullable
        LocalDate expiresOn,

        List<ConsentView.PurposeView> purposes,
        Instant createdAt,
        Instant modifiedAt) {

    static ConsentSummary from(ConsentRecord consent, EffectiveDecisions effectiveDecisions) {
        return new ConsentSummary(
                consent.id(),
                consent.formVersionId(),
                consent.language(),
                consent.givenOn(),
                consent.expiresOn(),
                ConsentView.purposes(consent, effectiveDecisions),
                consent.createdAt(),
                consent.modifiedAt());
    }
}
