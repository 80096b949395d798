package org.zajedno.panels.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** An offer as the member sees it whom it was made to. */
@Schema(name = "PaymentOffer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentOfferView(
        UUID id,
        TaskKind taskKind,
        @Schema(nullable = true) @Nullable UUID reviewRequestId,

        @Schema(nullable = true, examples = "Participant information sheet", description = "What the task is about")
        @Nullable
        ShownText title,

        @Schema(examples = "2500.00") BigDecimal amount,
        @Schema(examples = "RSD") String currency,

        @Schema(examples = "A review of about two hours", description = "What the amount is for")
        ShownText basis,

        @Schema(examples = "You may say no; nobody is told.", description = "What to know before saying yes or no")
        String notice,

        OfferState state,
        Instant offeredAt,
        @Schema(nullable = true) @Nullable UUID claimId,
        @Schema(nullable = true) @Nullable ClaimState claimState,

        @Schema(nullable = true, examples = "The receipt is missing.", description = "Why a claim was rejected")
        @Nullable
        String reason,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static PaymentOfferView from(OfferRow row, Reader reader) {
        var offer = row.offer();
        var claim = row.claim();
        return new PaymentOfferView(
                offer.id(),
                offer.taskKind(),
                offer.reviewRequestId(),
                reader.show(row.material() == null ? offer.title() : row.material()),
                offer.amount(),
                offer.currency(),
                reader.show(offer.basis()),
                reader.read(PaymentNotice.BENEFITS),
                offer.state(),
                offer.createdAt(),
                claim == null ? null : claim.id(),
                claim == null ? null : claim.state(),
                claim == null ? null : claim.reason(),
                offer.modifiedAt(),
                offer.version());
    }
}
