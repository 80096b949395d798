package org.zajedno.panels.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt that belongs to a claim. */
@Schema(name = "ClaimReceipt")
record ClaimReceiptView(
        @JsonIgnore UUID claimId,
        UUID id,
        ReceiptType type,
        @Schema(examples = "48213") int bytes) {}
