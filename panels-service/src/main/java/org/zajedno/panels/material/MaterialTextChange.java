package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text of a draft reads from now on. */
@Schema(name = "MaterialTextChange")
@JsonIgnoreProperties({
    "materialVersionId",
    "language",
    "paragraphs",
    "notTakenOver",
    "lagsBehind",
    "original",
    "leftOut",
    "lookAlikeWords"
}) // only read
public record MaterialTextChange(
        @NotBlank @Size(max = 100_000) @Schema(examples = "You will have 6 sessions in 12 months.")
        String text) {}
