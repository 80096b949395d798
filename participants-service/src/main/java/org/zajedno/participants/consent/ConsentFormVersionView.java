package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/** A version of a consent form as its readers see it. */
@Schema(name = "ConsentFormVersion", description = "One meaning of a consent form")
record ConsentFormVersionView(
        UUID id,
        UUID consentFormId,
        @Schema(examples = "2") int number,
        ConsentFormState state,
        @Schema(examples = "EC-2026-017") String ethicsApprovalRef,
        LocalDate effectiveFrom,
        boolean requiresReconsent,
        Set<Purpose> purposes,
        LawfulBasis lawfulBasis,
        SpecialCategoryCondition specialCategoryCondition,

        @Schema(
                nullable = true,
                description = "How long a consent is valid from the day of the signature, as an ISO 8601 period",
                examples = "P3Y")
        @Nullable
        String validFor,

        @Schema(nullable = true, description = "The last day on which a consent is valid") @Nullable
        LocalDate validUntil,

        List<TextOutline> texts,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /**
     * In which language there is a text.
     *
     * @param sha256 of the text's UTF-8 bytes, in hexadecimal
     */
    @Schema(name = "ConsentFormTextOutline", description = "A language in which people can be asked")
    record TextOutline(
            LanguageTag language,

            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    static ConsentFormVersionView from(ConsentFormVersion version, List<ConsentFormTextRepository.Outline> texts) {
        return new ConsentFormVersionView(
                version.id(),
                version.formId(),
                version.number(),
                version.state(),
                version.ethicsApprovalRef(),
                version.effectiveFrom(),
                version.requiresReconsent(),
                version.purposes(),
                version.lawfulBasis(),
                version.specialCategoryCondition(),
                version.validFor(),
                version.validUntil(),
                texts.stream()
                        .map(text -> new TextOutline(text.language(), text.sha256()))
                        .toList(),
                version.createdAt(),
                version.modifiedAt(),
                version.version());
    }
}
