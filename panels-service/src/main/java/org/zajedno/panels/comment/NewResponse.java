package org.zajedno.panels.comment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.input.AtMost;

/** The answer to a comment. */
@Schema(name = "NewResponse")
public record NewResponse(
        @NotNull ResponseDecision decision,

        @NotNull @AtMost(5_000) @Schema(description = "Why, in plain words, in at least one language")
        LocalizedText reason) {}
