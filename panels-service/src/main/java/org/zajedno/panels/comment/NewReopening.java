package org.zajedno.panels.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an answer misses the point. */
@Schema(name = "Reopening")
record NewReopening(
        @NotBlank @Size(max = 5_000) @Schema(examples = "I meant the length of a session, not their number.")
        String reason) {}
