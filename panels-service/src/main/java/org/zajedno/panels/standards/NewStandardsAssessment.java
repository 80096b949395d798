package org.zajedno.panels.standards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** How the caller rates one standard for a panel in a period. */
@Schema(name = "NewStandardsAssessment")
record NewStandardsAssessment(
        @NotNull UUID panelId,
        @NotNull InvolvementStandard standard,

        @NotNull @Min(1) @Max(5) @Schema(examples = "4", description = "From 1, not at all, to 5, fully")
        Integer score,

        @MaxLength(2_000)
        @Schema(nullable = true, description = "What the rating rests on; told only together with others'")
        @Nullable
        LocalizedText evidence,

        @NotNull
        @Pattern(regexp = AssessmentPeriod.FORMAT)
        @Schema(examples = "2026-H2", description = "A year, half-year or quarter")
        String period) {}
