package org.zajedno.panels.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** Somebody who is to be invited. */
@Schema(name = "NewMembership")
public record NewMembership(
        @NotBlank
        @Size(max = 60)
        @Schema(
                examples = "Lipa",
                description =
                        "Chosen with the member, never the name; unique on the panel. It may be printed: in a language"
                                + " or letters that few others on the panels write, it can be put together with the comments in them")
        String pseudonym,

        @NotNull PanelRole role,

        @Schema(nullable = true, description = "What the member prefers to read")
        LanguageTag language) {}
