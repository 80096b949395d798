package org.zajedno.panels.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.validation.MaxLength;

/** A passage that reads otherwise, and the comments that it does so for. */
@Schema(name = "NewMaterialChange")
record NewMaterialChange(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> commentIds,

        @NotNull @Schema(description = "The language of the texts that the passages lie in")
        LanguageTag language,

        @Valid
        @Schema(nullable = true, description = "In the version before; left out where something was added")
        @Nullable
        Passage before,

        @Valid
        @Schema(nullable = true, description = "In this version; left out where something was taken out")
        @Nullable
        Passage after,

        @NotNull @MaxLength(2_000) @Schema(description = "What was changed, in plain words, for those who asked for it")
        LocalizedText description) {}
