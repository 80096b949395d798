package org.zajedno.panels.payment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** An offer for a task that is no review; reviews are offered by themselves. */
@Schema(name = "NewPaymentOffer")
record NewPaymentOffer(
        @NotNull UUID membershipId,
        @NotNull TaskKind taskKind,

        @NotNull @MaxLength(200) @Schema(description = "What the task is about")
        LocalizedText title) {}
