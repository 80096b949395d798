package org.zajedno.panels.review;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** More time for the panels, and why they get it. */
@Schema(name = "LaterDeadline")
record DeadlineExtension(
        @NotNull @Schema(examples = "2030-03-15T12:00:00Z") Instant deadline,

        @NotNull @MaxLength(2_000) @Schema(description = "Told to the panels")
        LocalizedText reason) {}
