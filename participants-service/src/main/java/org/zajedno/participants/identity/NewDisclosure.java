package org.zajedno.participants.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an identity must be read. */
@Schema(description = "Why an identity must be read; kept for good")
public record NewDisclosure(
        @NotNull @Size(min = 10, max = 500) @Schema(examples = "The clinic asks for a call back after an adverse event")
        String reason) {}
