package org.zajedno.panels.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/**
 * Where a member stopped reading.
 *
 * @param language of the text
 * @param paragraphId the paragraph that was read last
 */
@Schema(name = "ReadingPosition")
record ReadingPosition(
        @NotNull LanguageTag language,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_.:-]{1,100}") @Schema(examples = "p-3f2a")
        String paragraphId) {}
