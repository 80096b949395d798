package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** The response to a comment. */
@Schema(name = "NewResponse")
@JsonIgnoreProperties({"commentId", "reasonTexts", "etag"}) // only read
public record NewResponse(
        @NotNull ResponseDecision decision,

        @NotNull @MaxLength(5_000) @Schema(description = "Why, in plain words, in at least one language")
        LocalizedText reason) {}
