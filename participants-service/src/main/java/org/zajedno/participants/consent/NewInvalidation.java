package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry does not count. */
@Schema(description = "Why an entry does not count; it stays in the history")
record NewInvalidation(
        @NotNull @Schema(examples = "WRONG_PARTICIPANT") InvalidationReason reason) {}
