package org.zajedno.panels.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.ShownText;

/** A claim as the member and the PPI lead see it. */
@Schema(name = "Claim")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
        UUID id,
        UUID paymentOfferId,
        UUID membershipId,
        @Schema(examples = "Lipa") String pseudonym,
        TaskKind taskKind,
        @Schema(examples = "Participant information sheet") ShownText title,
        @Schema(examples = "2500.00") BigDecimal amount,
        List<Expense> expenses,

        @Schema(examples = "3950.00", description = "What was offered and spent, together")
        BigDecimal total,

        @Schema(examples = "RSD") String currency,
        ClaimState state,

        @Schema(nullable = true, examples = "The receipt is missing.", description = "Why it was rejected") @Nullable
        String reason,

        List<ClaimReceiptView> receipts,
        Instant submittedAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {}
