package org.zajedno.panels.glossary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A word and its explanation, in the same languages. */
@Schema(name = "GlossaryTermChange")
@JsonIgnoreProperties("id") // only read
public record GlossaryTermChange(
        @NotNull @MaxLength(100) @Schema(description = "As it stands in the materials")
        LocalizedText term,

        @NotNull @MaxLength(1_000) @Schema(description = "What it means, in plain words")
        LocalizedText explanation) {}
