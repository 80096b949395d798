package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;

/** A withdrawal, and what became of it. */
@Schema(name = "Withdrawal", description = "A withdrawal, and which services have acted on it")
record WithdrawalView(
        UUID id,
        UUID consentId,
        UUID participantId,
        Purpose purpose,
        WithdrawalScope scope,

        @Schema(description = "The day of the letter", examples = "2019-12-02")
        LocalDate withdrawnOn,

        @Schema(description = "When it was entered") Instant withdrawnAt,
        List<AcknowledgementView> acknowledged,

        @Schema(description = "The services whose word is still awaited", examples = "[\"panels\"]")
        List<String> awaited,

        @Schema(nullable = true, description = "Why it does not count; absent if it does") @Nullable
        InvalidationReason invalidationReason,

        @Schema(nullable = true, description = "When it was found wrong") @Nullable
        Instant invalidatedAt,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /** What one service did about it. */
    @Schema(name = "WithdrawalAcknowledgement", description = "What a service did about a withdrawal")
    record AcknowledgementView(
            @Schema(examples = "panels") String service,
            WithdrawalAcknowledgement.Outcome outcome,

            @Schema(description = "How many things it removed", examples = "3")
            long removed,

            Instant at) {

        static AcknowledgementView from(WithdrawalAcknowledgement acknowledgement) {
            return new AcknowledgementView(
                    acknowledgement.service(),
                    acknowledgement.outcome(),
                    acknowledgement.removed(),
                    acknowledgement.acknowledgedAt());
        }
    }

    /**
     * @param invalidation null unless it was found wrong; those who acted on it did so all the same
     * @param services all that must act on a withdrawal
     */
    static WithdrawalView from(
            Withdrawal withdrawal,
            @Nullable ConsentEvent invalidation,
            Collection<WithdrawalAcknowledgement> acknowledgements,
            List<String> services) {
        var own = acknowledgements.stream()
                .filter(acknowledgement -> acknowledgement.withdrawalId().equals(withdrawal.id()))
                .toList();
        var acknowledged = own.stream().map(AcknowledgementView::from).toList();
        var heard = acknowledged.stream().map(AcknowledgementView::service).toList();
        return new WithdrawalView(
                withdrawal.id(),
                withdrawal.consentId(),
                withdrawal.participantId(),
                withdrawal.purpose(),
                withdrawal.scope(),
                withdrawal.withdrawnOn(),
                withdrawal.createdAt(),
                acknowledged,
                services.stream().filter(service -> !heard.contains(service)).toList(),
                invalidation == null ? null : invalidation.reason(),
                invalidation == null ? null : invalidation.recordedAt(),
                withdrawal.modifiedAt(),
                version(own) + (invalidation == null ? 0 : 1));
    }

    // the withdrawal itself never changes: what changes is which word of which service is known, and whether it was
    // found wrong
    private static long version(List<WithdrawalAcknowledgement> acknowledgements) {
        return acknowledgements.stream()
                .mapToLong(acknowledgement -> 1 + acknowledgement.version())
                .sum();
    }
}
