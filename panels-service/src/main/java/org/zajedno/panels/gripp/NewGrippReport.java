package org.zajedno.panels.gripp;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** A report that is to be written. */
@Schema(name = "NewGrippReport")
record NewGrippReport(
        @NotNull UUID studyId,

        @NotNull @Schema(description = "SF has 5 items, LF 34")
        GrippForm form,

        @NotNull @Schema(description = "The language that it is written in")
        LanguageTag language) {}
