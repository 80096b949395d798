package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/** A version of a consent form with its text in every language in which people will be asked. */
@Schema(description = "A version of a consent form")
public record NewConsentFormVersion(
        @NotNull
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,99}")
        @Schema(description = "The ethics committee's reference", examples = "29/V-12")
        String ethicsApprovalRef,

        @NotNull @Schema(description = "First day on which people may be asked with it", examples = "2019-01-15")
        LocalDate effectiveFrom,

        @NotNull @Schema(description = "Whether people who agreed to an earlier version are asked again")
        Boolean requiresReconsent,

        @NotEmpty @Size(max = 6) Set<@NotNull Purpose> purposes,

        @NotNull @Schema(description = "GDPR Art. 6(1), apart from the consent that research ethics asks for")
        LawfulBasis lawfulBasis,

        @NotNull @Schema(description = "GDPR Art. 9(2)") SpecialCategoryCondition specialCategoryCondition,

        @NotNull @Schema(description = "The words that people sign, per language; never changed afterwards")
        LocalizedText texts) {

    ConsentFormVersion.Terms toTerms() {
        return new ConsentFormVersion.Terms(
                ethicsApprovalRef, effectiveFrom, requiresReconsent, purposes, lawfulBasis, specialCategoryCondition);
    }
}
