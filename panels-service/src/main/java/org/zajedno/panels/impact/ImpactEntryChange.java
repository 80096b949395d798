package org.zajedno.panels.impact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.nullness.Contract;
import org.zajedno.panels.standards.InvolvementStandard;
import org.zajedno.panels.validation.MaxLength;

/** A change of an entry of the impact log; members that are left out stay as they are. */
@Schema(name = "ImpactEntryChange")
@JsonIgnoreProperties({"id", "studyId", "commentIds", "contributorViews"}) // only read
record ImpactEntryChange(
        @Schema(nullable = true, examples = "2026-03-01") @Nullable
        LocalDate date,

        @Schema(nullable = true) @Nullable InvolvementStage researchStage,
        @Schema(nullable = true) @Nullable InvolvementLevel involvementLevel,
        @MaxLength(2_000) @Schema(nullable = true) @Nullable LocalizedText method,
        @MaxLength(2_000) @Schema(nullable = true) @Nullable LocalizedText hopedToInfluence,

        @MaxLength(5_000) @Schema(nullable = true, description = "Takes noChange back") @Nullable
        LocalizedText whatChanged,

        @Schema(nullable = true, examples = "false", description = "Takes whatChanged back") @Nullable
        Boolean noChange,

        @Schema(nullable = true) @Nullable ImpactEffect effect,
        @MaxLength(2_000) @Schema(nullable = true) @Nullable LocalizedText whyItMatters,
        @Size(max = 6) @Schema(nullable = true) @Nullable List<@NotNull InvolvementStandard> standards,

        @MaxLength(5_000) @Schema(nullable = true, description = "Only from a contributor or a PPI lead") @Nullable
        LocalizedText contributorView,

        @MaxLength(5_000) @Schema(nullable = true, description = "Only from a researcher") @Nullable
        LocalizedText researcherView) {

    /** Whether it changes more than how one side sees it; what is told as it stands changes nothing. */
    boolean describes(ImpactEntry entry) {
        var after = texts(entry.texts());
        return !after.equals(entry.texts())
                || !outcome(after, entry.outcome()).equals(entry.outcome())
                || !or(date, entry.happenedOn()).equals(entry.happenedOn())
                || or(researchStage, entry.researchStage()) != entry.researchStage()
                || or(involvementLevel, entry.involvementLevel()) != entry.involvementLevel()
                || !or(standards, entry.standards()).equals(entry.standards());
    }

    /** What the entry tells after it. */
    ImpactEntry.Content content(ImpactEntry entry) {
        var after = texts(entry.texts());
        return new ImpactEntry.Content(
                or(date, entry.happenedOn()),
                or(researchStage, entry.researchStage()),
                or(involvementLevel, entry.involvementLevel()),
                or(standards, entry.standards()),
                after,
                outcome(after, entry.outcome()));
    }

    private ImpactTexts texts(ImpactTexts before) {
        var nowNothing = Boolean.TRUE.equals(noChange);
        return new ImpactTexts(
                or(method, before.method()),
                or(hopedToInfluence, before.hopedToInfluence()),
                nowNothing ? whatChanged : or(whatChanged, before.whatChanged()),
                or(whyItMatters, before.whyItMatters()));
    }

    private ImpactOutcome outcome(ImpactTexts after, ImpactOutcome before) {
        var nothing = noChange == null ? after.whatChanged() == null : noChange;
        return ImpactOutcome.of(after.whatChanged() != null, nothing, nothing ? effect : or(effect, before.effect()));
    }

    @Contract("_, !null -> !null")
    private static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
        return told == null ? before : told;
    }
}
