package org.zajedno.panels.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The PPI lead's decision about a comment that was held. */
@Schema(name = "ScreeningResult")
record ScreeningResult(
        @NotNull ScreeningDecision decision,

        @Size(max = 2_000)
        @Schema(
                nullable = true,
                examples = "Please leave out the name.",
                description = "Told to the author; needed to return it")
        String reason) {}
