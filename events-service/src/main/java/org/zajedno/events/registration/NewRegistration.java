package org.zajedno.events.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.events.event.TextPolicy;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

/** What somebody who registers writes. */
@Schema(name = "NewRegistration", description = "What somebody who registers says about themselves")
record NewRegistration(
        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Ana", description = "How the person wants to be called; need not be the full name")
        String displayName,

        @NotBlank @Email @Size(max = 254) @Schema(examples = "ana@example.org")
        String email,

        @NotNull Country country,

        @NotNull @Schema(description = "Language to be written to in")
        LanguageTag language,

        @NotNull TargetAudience audience,

        @Size(max = 1000) @Schema(examples = "Captions, please") @Nullable
        String accessNeeds,

        @Schema(description = "Language to be interpreted into") @Nullable
        LanguageTag interpretationLanguage) {

    Registrant toRegistrant() {
        return new Registrant(
                TextPolicy.line("displayName", displayName),
                TextPolicy.line("email", email),
                country,
                language,
                audience,
                accessNeeds,
                interpretationLanguage);
    }

    @Override
    public String toString() {
        return "NewRegistration[" + country + "]";
    }
}
