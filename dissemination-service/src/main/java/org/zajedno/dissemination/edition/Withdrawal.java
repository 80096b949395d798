package org.zajedno.dissemination.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an edition is taken back.
 *
 * @param reason for those who edit; no personal data
 */
@Schema(examples = "{\"reason\": \"A mistranslation on page 4 changes the meaning.\"}")
public record Withdrawal(@NotBlank @Size(max = 1_000) String reason) {}
