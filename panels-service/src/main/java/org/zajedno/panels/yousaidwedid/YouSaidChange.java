package org.zajedno.panels.yousaidwedid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** The line that other readers see instead of a comment. */
@Schema(name = "YouSaidChange")
@JsonIgnoreProperties({"commentId", "saidTexts"}) // only read
record YouSaidChange(
        @NotNull @MaxLength(1_000) @Schema(description = "In the PPI lead's words, not in the member's")
        LocalizedText said,

        @NotNull @Schema(examples = "false", description = "Whether the country of the panel stays untold beside it")
        Boolean dropCountry) {}
