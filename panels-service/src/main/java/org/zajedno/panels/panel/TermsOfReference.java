package org.zajedno.panels.panel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/**
 * The purpose of a panel and the term of its members.
 *
 * @param purpose in plain words
 * @param termOfOfficeMonths how long a member is appointed for
 */
@Schema(name = "TermsOfReference")
public record TermsOfReference(
        @NotNull @MaxLength(5_000) LocalizedText purpose,
        @NotNull @Min(1) @Max(120) @Schema(examples = "24") Integer termOfOfficeMonths) {}
