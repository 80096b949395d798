package org.zajedno.panels.payment;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as whoever made it sees it: how it is answered is the member's business. */
@Schema(name = "MadePaymentOffer")
public record MadePaymentOfferView(
        UUID id,
        UUID membershipId,
        TaskKind taskKind,
        @Schema(examples = "2500.00") BigDecimal amount,
        @Schema(examples = "RSD") String currency) {

    static MadePaymentOfferView from(PaymentOffer offer) {
        return new MadePaymentOfferView(offer.id(), offer.membershipId(), offer.taskKind(), offer.amount(), offer.currency());
    }
}
