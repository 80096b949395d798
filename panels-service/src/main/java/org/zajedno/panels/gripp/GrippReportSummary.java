package org.zajedno.panels.gripp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** A report in a list. */
@Schema(name = "GrippReportSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrippReportSummary(
        UUID id,
        UUID studyId,
        GrippForm form,
        LanguageTag language,

        @Schema(nullable = true, examples = "7", description = "Once it is frozen")
        Integer number,

        @Schema(nullable = true, description = "Once it is frozen")
        Instant frozenAt) {

    static GrippReportSummary from(GrippReport report) {
        return new GrippReportSummary(
                report.id(), report.studyId(), report.form(), report.language(), report.number(), report.frozenAt());
    }
}
