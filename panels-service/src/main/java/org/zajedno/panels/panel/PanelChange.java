package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** What a panel is from now on; its country cannot be changed. */
@Schema(name = "PanelChange")
@JsonIgnoreProperties({"id", "country", "members", "modifiedAt"}) // only read
public record PanelChange(
        @NotNull @MaxLength(200) LocalizedText name,
        @NotEmpty @Size(max = 10) List<@NotNull LanguageTag> languages,
        @NotNull @Valid TermsOfReference termsOfReference,
        @NotNull @Valid FeedbackAgreement feedbackAgreement,
        @NotNull PanelState state,

        @Min(1)
        @Max(1_000)
        @Schema(
                nullable = true,
                examples = "3",
                description = "How many members are to be heard before a review is closed without giving a reason")
        Integer quorum) {

    void applyTo(Panel panel, Instant now) {
        panel.become(state, now);
        panel.describe(name, languages, termsOfReference, feedbackAgreement, now);
        panel.setQuorum(quorum, now);
    }
}
