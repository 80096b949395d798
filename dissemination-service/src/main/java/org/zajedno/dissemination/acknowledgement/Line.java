package org.zajedno.dissemination.acknowledgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom an edition thanks, as it is printed.
 *
 * @param text the name or pseudonym that the contributor chose
 */
@Schema(name = "AcknowledgementLine")
public record Line(
        @NotNull UUID contributionId,

        @NotBlank @Size(max = 300) @Schema(examples = "Dž. N.")
        String text) {}
