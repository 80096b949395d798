package org.zajedno.panels.review;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** Why a review is given up. */
@Schema(name = "Cancellation")
public record ReviewCancellation(
        @NotNull @MaxLength(2_000) @Schema(description = "Told to the panels")
        LocalizedText reason) {}
