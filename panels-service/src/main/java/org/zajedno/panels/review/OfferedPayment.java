package org.zajedno.panels.review;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller is offered for a review; more of it stands at {@code /v1/payment-offers}. */
@Schema(name = "OfferedPayment")
public record OfferedPayment(
        UUID id,
        @Schema(examples = "2500.00") BigDecimal amount,
        @Schema(examples = "RSD") String currency,

        @Schema(examples = "OFFERED", description = "OFFERED, ACCEPTED or DECLINED")
        String state) {}
