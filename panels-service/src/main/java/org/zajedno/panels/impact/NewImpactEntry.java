package org.zajedno.panels.impact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.standards.InvolvementStandard;
import org.zajedno.panels.validation.MaxLength;

/** An involvement and what came of it. */
@Schema(name = "NewImpactEntry")
record NewImpactEntry(
        @Schema(nullable = true, description = "Needed where it rests on no comment; else it follows from them")
        @Nullable
        UUID studyId,

        @Size(max = 500) @Schema(nullable = true, description = "The comments that it rests on") @Nullable
        List<@NotNull UUID> commentIds,

        @Size(max = 500)
        @Schema(nullable = true, description = "Contributions whose comments it rests on as well; only from a PPI lead")
        @Nullable
        List<@NotNull UUID> contributionIds,

        @NotNull @Schema(examples = "2026-03-01", description = "When people were involved")
        LocalDate date,

        @NotNull InvolvementStage researchStage,
        @NotNull InvolvementLevel involvementLevel,

        @NotNull @MaxLength(2_000) @Schema(description = "How people were involved")
        LocalizedText method,

        @NotNull @MaxLength(2_000) LocalizedText hopedToInfluence,

        @MaxLength(5_000) @Schema(nullable = true, description = "Left out only with noChange") @Nullable
        LocalizedText whatChanged,

        @Schema(nullable = true, examples = "false", description = "That nothing changed, which is an outcome")
        @Nullable
        Boolean noChange,

        @Schema(nullable = true, description = "Whether what changed did good; POSITIVE if not told") @Nullable
        ImpactEffect effect,

        @MaxLength(2_000) @Schema(nullable = true) @Nullable LocalizedText whyItMatters,
        @NotNull @Size(max = 6) List<@NotNull InvolvementStandard> standards,

        @MaxLength(5_000)
        @Schema(nullable = true, description = "How contributors see it; only from a PPI lead")
        @Nullable
        LocalizedText contributorView,

        @MaxLength(5_000)
        @Schema(nullable = true, description = "How researchers see it; only from a researcher")
        @Nullable
        LocalizedText researcherView) {

    ImpactEntry.Content content() {
        var texts = new ImpactTexts(method, hopedToInfluence, whatChanged, whyItMatters);
        return new ImpactEntry.Content(date, researchStage, involvementLevel, standards, texts, outcome());
    }

    private ImpactOutcome outcome() {
        return ImpactOutcome.of(whatChanged != null, Boolean.TRUE.equals(noChange), effect);
    }
}
