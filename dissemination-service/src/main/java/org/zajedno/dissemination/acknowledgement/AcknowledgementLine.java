package org.zajedno.dissemination.acknowledgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom an edition thanks, as it is printed.
 *
 * @param text the name or pseudonym that a contributor chose
 */
@Schema(name = "AcknowledgementLine")
record AcknowledgementLine(
        @NotBlank @Size(max = 300) @Schema(examples = "Dž. N.")
        String text) {}
