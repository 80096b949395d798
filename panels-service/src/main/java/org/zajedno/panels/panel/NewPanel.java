package org.zajedno.panels.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A panel that is to be formed. */
@Schema(name = "NewPanel")
public record NewPanel(
        @NotNull Country country,
        @NotNull @MaxLength(200) LocalizedText name,
        @NotEmpty @Size(max = 10) List<@NotNull LanguageTag> languages,
        @NotNull @Valid TermsOfReference termsOfReference,
        @NotNull @Valid FeedbackAgreement feedbackAgreement,

        @Min(1)
        @Max(1_000)
        @Schema(
                nullable = true,
                examples = "3",
                description = "How many members are to be heard before a review is closed without giving a reason")
        Integer quorum) {

    Panel toPanel(Instant now) {
        var panel = Panel.form(country, name, languages, termsOfReference, feedbackAgreement, now);
        panel.setQuorum(quorum, now);
        return panel;
    }
}
