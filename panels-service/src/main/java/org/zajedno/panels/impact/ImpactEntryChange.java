package org.zajedno.panels.impact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.standards.InvolvementStandard;
import org.zajedno.panels.validation.MaxLength;

/** A change of an entry of the impact log; members that are left out stay as they are. */
@Schema(name = "ImpactEntryChange")
@JsonIgnoreProperties({"id", "studyId", "commentIds", "contributorViews"}) // only read
record ImpactEntryChange(
        @Schema(nullable = true, examples = "2026-03-01") LocalDate date,
        @Schema(nullable = true) InvolvementStage researchStage,
        @Schema(nullable = true) InvolvementLevel involvementLevel,
        @MaxLength(2_000) @Schema(nullable = true) LocalizedText method,
        @MaxLength(2_000) @Schema(nullable = true) LocalizedText hopedToInfluence,

        @MaxLength(5_000) @Schema(nullable = true, description = "Takes noChange back")
        LocalizedText whatChanged,

        @Schema(nullable = true, examples = "false", description = "Takes whatChanged back")
        Boolean noChange,

        @Schema(nullable = true) ImpactEffect effect,
        @MaxLength(2_000) @Schema(nullable = true) LocalizedText whyItMatters,
        @Size(max = 6) @Schema(nullable = true) List<@NotNull InvolvementStandard> standards,

        @MaxLength(5_000) @Schema(nullable = true, description = "Only from a contributor or a PPI lead")
        LocalizedText contributorView,

        @MaxLength(5_000) @Schema(nullable = true, description = "Only from a researcher")
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

    ImpactTexts texts(ImpactTexts before) {
        var nowNothing = Boolean.TRUE.equals(noChange);
        return new ImpactTexts(
                or(method, before.method()),
                or(hopedToInfluence, before.hopedToInfluence()),
                nowNothing ? whatChanged : or(whatChanged, before.whatChanged()),
                or(whyItMatters, before.whyItMatters()));
    }

    ImpactOutcome outcome(ImpactTexts after, ImpactOutcome before) {
        var nothing = noChange == null ? after.whatChanged() == null : noChange;
        return ImpactOutcome.of(after.whatChanged() != null, nothing, nothing ? effect : or(effect, before.effect()));
    }

    static <T> T or(T told, T before) {
        return told == null ? before : told;
    }
}
