package org.zajedno.panels.concern;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** How a concern is worded from now on, and which comments raise it. */
@Schema(name = "ConcernChange")
@JsonIgnoreProperties({"id", "materialVersionId", "titleTexts"}) // only read
record ConcernChange(
        @NotNull @MaxLength(500) LocalizedText title,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> commentIds) {}
