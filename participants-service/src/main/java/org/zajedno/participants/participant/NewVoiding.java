package org.zajedno.participants.participant;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a participant should never have been entered. */
@Schema(description = "Why a participant should never have been entered")
public record NewVoiding(
        @NotNull @Schema(examples = "ENTERED_TWICE") CorrectionReason reason) {}
