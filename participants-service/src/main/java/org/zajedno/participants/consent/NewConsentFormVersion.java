package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A version of a consent form with its text in every language in which people will be asked. */
@Schema(description = "A version of a consent form")
record NewConsentFormVersion(
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

        @Pattern(regexp = "P(?!$)([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?")
        @Schema(
                description =
                        "How long a consent is valid from the day of the signature, as an ISO 8601 period; absent if the form sets no such term",
                examples = "P3Y")
        @Nullable
        String validFor,

        @Schema(
                description = "The last day on which a consent is valid, whenever it was signed; not beside validFor",
                examples = "2031-12-31")
        @Nullable
        LocalDate validUntil,

        @NotNull @Schema(description = "The words that people sign, per language; never changed afterwards")
        LocalizedText texts) {

    ConsentFormVersion.Terms toTerms() {
        return new ConsentFormVersion.Terms(
                ethicsApprovalRef,
                effectiveFrom,
                requiresReconsent,
                purposes,
                lawfulBasis,
                specialCategoryCondition,
                period(),
                lastDay());
    }

    private @Nullable Period period() {
        var period = validFor == null ? null : Period.parse(validFor);
        if (period != null && period.isZero()) {
            throw Refusal.invalid("validFor", "is no time at all");
        }
        return period;
    }

    private @Nullable LocalDate lastDay() {
        if (validUntil != null && validFor != null) {
            throw Refusal.invalid("validUntil", "is not given beside validFor");
        }
        if (validUntil != null && validUntil.isBefore(effectiveFrom)) {
            throw Refusal.invalid("validUntil", "is before the first day of this version");
        }
        return validUntil;
    }
}
