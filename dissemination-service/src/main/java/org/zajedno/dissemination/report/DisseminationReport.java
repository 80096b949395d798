package org.zajedno.dissemination.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The table of dissemination activities of a period.
 *
 * @param columns as the portal's form heads them
 * @param statusNote the note on Kosovo*, if a line names it
 */
record DisseminationReport(
        ReportHead head,

        @Schema(examples = "[\"Dissemination activity name\"]")
        List<String> columns,

        List<DisseminationLine> lines,

        @Schema(nullable = true, examples = "The status is shown as the portal spells it.") @Nullable
        String statusNote)
        implements ReportTable {

    static final List<String> COLUMNS = List.of(
            "Dissemination activity name",
            "What? Type of dissemination activity",
            "Who? Target audience Reached",
            "Why? Description of the objective(s) with reference to a specific project output",
            "Status of the dissemination activity");

    @Override
    public List<List<String>> cells() {
        return lines.stream()
                .map(line -> List.of(
                        line.name(),
                        line.type().label(),
                        ReportTable.joined(line.audiences()),
                        line.objective(),
                        line.status().label()))
                .toList();
    }

    @Override
    public ReportForm form() {
        return ReportForm.DISSEMINATION;
    }
}
