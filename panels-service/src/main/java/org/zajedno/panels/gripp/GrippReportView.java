package org.zajedno.panels.gripp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** A report with its items as they stand. */
@Schema(name = "GrippReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrippReportView(
        UUID id,
        UUID studyId,

        @Schema(
                nullable = true,
                examples = "IMPULSE (H2020 779334)",
                description = "What the study is called, once that was told; a frozen report stays with what it said")
        @Nullable
        String study,

        GrippForm form,
        LanguageTag language,
        @Schema(examples = "GRIPP2 report, short form") String title,

        @Schema(nullable = true, examples = "7", description = "Once it is frozen") @Nullable
        Integer number,

        @Schema(nullable = true, description = "Once it is frozen") @Nullable
        Instant frozenAt,

        @Schema(
                nullable = true,
                examples = "Zajedno, IMPULSE (H2020 779334): GRIPP2 report, short form. No. 7, 2026-11-22")
        @Nullable
        String citation,

        @Schema(
                nullable = true,
                examples = "Bad effects and involvement without effect were looked for; none was found.",
                description = "Only where that was so")
        @Nullable
        String noneFound,

        List<GrippItemView> items,

        @Schema(examples = "[\"5\"]", description = "The items that a person still has to write")
        List<String> missing,

        @Schema(
                examples = "The items follow the GRIPP2 checklists (Staniszewska et al., BMJ 2017;358:j3453).",
                description = "Whose checklist it follows")
        String source,

        @Schema(examples = "\"3\"", description = "What If-Match names to change it; the figures may change without it")
        String etag) {

    /** How a document names the study. */
    String studyNamed() {
        return study == null ? studyId.toString() : study;
    }
}
