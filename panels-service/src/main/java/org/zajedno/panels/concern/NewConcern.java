package org.zajedno.panels.concern;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** Comments that raise the same concern. */
@Schema(name = "NewConcern")
record NewConcern(
        @NotNull UUID materialVersionId,

        @NotNull @MaxLength(500) @Schema(description = "What they have in common, in the researchers' own words")
        LocalizedText title,

        @NotEmpty @Size(max = 500) List<@NotNull UUID> commentIds) {}
