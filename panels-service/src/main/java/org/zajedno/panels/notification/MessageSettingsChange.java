package org.zajedno.panels.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Where and how often the caller wants mail. */
@Schema(name = "MessageSettingsChange")
@JsonIgnoreProperties({"confirmed", "paused"}) // only read
public record MessageSettingsChange(
        @Size(max = 254)
        @Email
        @Pattern(regexp = "[!-~]+@[A-Za-z0-9.-]+")
        @Schema(nullable = true, examples = "lipa@example.org", description = "Needed unless frequency is NONE")
        String email,

        @NotNull Frequency frequency,

        @NotNull @Schema(examples = "sr-Latn", description = "en, sr-Latn, sr-Cyrl, sq, mk, bs or cnr")
        LanguageTag language) {

    void requireSense() {
        if (frequency != Frequency.NONE && email == null) {
            throw Refusal.invalid("email", "is needed to get mail");
        }
        if (!MailTexts.LANGUAGES.contains(language)) {
            throw Refusal.invalid("language", "must be one of en, sr-Latn, sr-Cyrl, sq, mk, bs, cnr");
        }
    }

    /** An address never gets into a log by accident. */
    @Override
    public String toString() {
        return "MessageSettingsChange";
    }
}
