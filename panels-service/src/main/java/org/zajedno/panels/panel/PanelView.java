package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A panel as its reader may see it. */
@Schema(name = "Panel")
record PanelView(
        UUID id,
        Country country,
        @Schema(examples = "Panel Serbia") ShownText name,
        PanelState state,
        List<LanguageTag> languages,
        TermsView termsOfReference,
        FeedbackAgreement feedbackAgreement,

        @Schema(examples = "3", nullable = true, description = "How many members are to be heard in a review") @Nullable
        Integer quorum,

        @Schema(
                nullable = true,
                description =
                        "Active members; null where they are so few that the number would point at people, except for the PPI lead",
                examples = "8")
        @Nullable
        Long members,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "For the PPI lead: to others it would tell when somebody joined or left")
        @Nullable
        Instant modifiedAt,

        @JsonIgnore long version)
        implements VersionedView {

    /** The number of members. */
    @Override
    public boolean showsMoreThanItsRow() {
        return true;
    }

    /** The terms in the reader's language. */
    @Schema(name = "TermsOfReferenceText")
    public record TermsView(
            @Schema(examples = "Advice on what the study writes and does")
            ShownText purpose,

            @Schema(examples = "24") int termOfOfficeMonths) {}

    /**
     * @param members how many to tell; null for none
     * @param modifiedAt null where it is not told
     */
    static PanelView from(Panel panel, @Nullable Long members, @Nullable Instant modifiedAt, Reader reader) {
        var terms = panel.termsOfReference();
        return new PanelView(
                panel.id(),
                panel.country(),
                reader.show(panel.name()),
                panel.state(),
                panel.languages(),
                new TermsView(reader.show(terms.purpose()), terms.termOfOfficeMonths()),
                panel.feedbackAgreement(),
                panel.quorum(),
                members,
                modifiedAt,
                panel.version());
    }
}
