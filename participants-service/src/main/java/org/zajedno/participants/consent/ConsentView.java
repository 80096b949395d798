package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/** A consent record with its whole history. */
@Schema(name = "Consent", description = "A person's consent with its whole history")
record ConsentView(
        UUID id,
        UUID participantId,
        UUID consentFormVersionId,
        LanguageTag language,
        UUID consentFormTextId,

        @Schema(
                description = "SHA-256 of exactly the text that was signed",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String textSha256,

        LocalDate givenOn,

        @Schema(nullable = true, description = "The first day on which it is valid no more, if the form sets a term")
        @Nullable
        LocalDate expiresOn,

        @Schema(description = "The assessor's code", examples = "Dr. Mira Savić")
        String capacityAssessedBy,

        LocalDate capacityAssessedOn,
        List<PurposeView> purposes,
        List<EventView> history,
        List<WithdrawalView> withdrawals,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /** What holds for a purpose now. */
    @Schema(name = "ConsentToPurpose", description = "What holds for a purpose now")
    record PurposeView(
            Purpose purpose,
            ConsentEventType state,

            @Schema(description = "Whether the purpose may be pursued")
            boolean permitted) {}

    /** One thing that happened. */
    @Schema(name = "ConsentEvent", description = "One thing that happened to the consent to a purpose")
    record EventView(
            @Schema(description = "Its place in the history", examples = "1")
            long number,

            Purpose purpose,
            ConsentEventType type,
            LocalDate occurredOn,
            Instant recordedAt,

            @Schema(nullable = true, description = "Why the entry or the withdrawal does not count") @Nullable
            InvalidationReason reason,

            @Schema(nullable = true, description = "The withdrawal that was made, or that was found wrong") @Nullable
            UUID withdrawalId) {}

    static ConsentView from(
            ConsentRecord consent,
            ConsentHistory history,
            EffectiveDecisions effectiveDecisions,
            List<WithdrawalView> withdrawals) {
        return new ConsentView(
                consent.id(),
                consent.participantId(),
                consent.formVersionId(),
                consent.language(),
                consent.textId(),
                consent.textSha256(),
                consent.givenOn(),
                consent.expiresOn(),
                consent.capacity().assessedBy(),
                consent.capacity().on(),
                purposes(consent, effectiveDecisions),
                history.events().stream().map(ConsentView::event).toList(),
                withdrawals,
                consent.createdAt(),
                consent.modifiedAt(),
                // a later version of the form and the end of its term change the consent without adding to its history
                consent.changes()
                        + (effectiveDecisions.hasEnded(consent.id()) ? 1 : 0)
                        + (effectiveDecisions.hasExpired(consent.id()) ? 1 : 0));
    }

    static List<PurposeView> purposes(ConsentRecord consent, EffectiveDecisions effectiveDecisions) {
        return effectiveDecisions.statesOf(consent.id()).entrySet().stream()
                .map(state -> new PurposeView(
                        state.getKey(), state.getValue(), state.getValue().permits()))
                .toList();
    }

    private static EventView event(ConsentEvent event) {
        return new EventView(
                event.number(),
                event.purpose(),
                event.type(),
                event.occurredOn(),
                event.recordedAt(),
                event.reason(),
                event.withdrawalId());
    }
}
