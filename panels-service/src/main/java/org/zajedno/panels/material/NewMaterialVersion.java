package org.zajedno.panels.material;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;

/** A version that is to be drafted. */
@Schema(name = "NewMaterialVersion")
record NewMaterialVersion(
        @NotNull @Schema(description = "The language that the text was written in; the others are translations of it")
        LanguageTag sourceLanguage,

        @NotNull LocalizedText texts) {}
