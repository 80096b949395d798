package org.zajedno.panels.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a claim is not paid. */
@Schema(name = "ClaimRejection")
public record ClaimRejection(
        @NotBlank
        @Size(max = 500)
        @Schema(examples = "The receipt is missing.", description = "In words that the member reads")
        String reason) {}
