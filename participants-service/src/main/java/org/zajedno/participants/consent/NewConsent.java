package org.zajedno.participants.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** What a person decided about each purpose of one version of a form, asked in one language. */
@Schema(description = "What a person decided about each purpose of a version, asked in one language")
record NewConsent(
        @NotNull @Schema(description = "The version of the form that was signed; must have been in force on that day")
        UUID consentFormVersionId,

        @NotNull @Schema(description = "The language of the text that was signed; the version must have it")
        LanguageTag language,

        @NotEmpty @Size(max = 6) @Schema(description = "Each purpose of the version exactly once")
        List<@NotNull @Valid Decision> decisions,

        @NotNull @Schema(description = "The day of the signature", examples = "2019-11-04")
        LocalDate givenOn,

        @NotNull @Valid CapacityAssessment capacityAssessment) {

    /** What the person decided about one purpose. */
    @Schema(description = "What the person decided about one purpose")
    public record Decision(
            @NotNull Purpose purpose, @NotNull Boolean given) {}

    /** Who found the person able to decide. */
    @Schema(description = "Who found the person able to decide, and when")
    public record CapacityAssessment(
            @NotNull
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}")
            @Schema(description = "The assessor's code, never a name", examples = "CLIN-07")
            String assessedBy,

            @NotNull @Schema(examples = "2019-11-04") LocalDate on) {

        ConsentRecord.Capacity toCapacity() {
            return new ConsentRecord.Capacity(assessedBy, on);
        }
    }
}
