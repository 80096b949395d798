package org.zajedno.panels.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.standards.InvolvementStandard;

/** An entry of the impact log in the reader's language, both sides of it beside each other. */
@Schema(name = "ImpactEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactEntryView(
        UUID id,
        UUID studyId,

        @Schema(
                description = "The comments that it rests on, for whoever reads them; for a member only the own ones,"
                        + " for the coordinator none")
        List<UUID> commentIds,

        LocalDate date,
        InvolvementStage researchStage,
        InvolvementLevel involvementLevel,

        @Schema(
                nullable = true,
                examples = "Two panels reviewed the sheet in their languages.",
                description = "As every text here absent once all comments behind it were taken back")
        @Nullable
        ShownText method,

        @Schema(nullable = true, examples = "That people know how long a session takes.") @Nullable
        ShownText hopedToInfluence,

        @Schema(nullable = true, examples = "The sheet says how long a session takes.") @Nullable
        ShownText whatChanged,

        boolean noChange,
        @Schema(nullable = true) @Nullable ImpactEffect effect,

        @Schema(nullable = true, examples = "People can plan the day.") @Nullable
        ShownText whyItMatters,

        List<InvolvementStandard> standards,

        @Schema(
                examples = "[\"I was heard.\"]",
                description =
                        "How contributors see it, in an order by chance; for a member the own, for a PPI lead the country's")
        List<String> contributorViews,

        @Schema(nullable = true, examples = "We would not have seen it.", description = "How researchers see it")
        @Nullable
        ShownText researcherView,

        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public boolean showsMoreThanItsRow() {
        return true;
    }

    static ImpactEntryView from(
            ImpactEntry entry, List<ImpactComment> comments, List<ContributorOpinion> views, Reader reader) {
        var texts = entry.texts();
        return new ImpactEntryView(
                entry.id(),
                entry.studyId(),
                comments.stream().map(ImpactComment::commentId).sorted().toList(),
                entry.happenedOn(),
                entry.researchStage(),
                entry.involvementLevel(),
                reader.show(texts.method()),
                reader.show(texts.hopedToInfluence()),
                reader.show(texts.whatChanged()),
                entry.outcome().noChange(),
                entry.outcome().effect(),
                reader.show(texts.whyItMatters()),
                entry.standards(),
                views.stream().map(view -> reader.read(view.text())).toList(),
                reader.show(entry.researcherView()),
                entry.version());
    }
}
