package org.zajedno.panels.development;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A step that a member has taken. */
@Schema(name = "NewDevelopmentStep")
public record NewDevelopmentStep(
        @NotNull StepKind kind,
        @NotNull @MaxLength(200) LocalizedText title,
        @NotNull LocalDate date,

        @Schema(nullable = true, description = "The event at which it was")
        UUID eventId) {}
