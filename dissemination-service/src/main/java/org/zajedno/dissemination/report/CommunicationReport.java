package org.zajedno.dissemination.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The table of communication activities of a period.
 *
 * @param columns as the portal's form heads them
 * @param statusNote the note on Kosovo*, if a line names it
 */
record CommunicationReport(
        ReportHead head,

        @Schema(examples = "[\"Communication activity name\"]")
        List<String> columns,

        List<CommunicationLine> lines,

        @Schema(nullable = true, examples = "The status is shown as the portal spells it.") @Nullable
        String statusNote)
        implements ReportTable {

    static final List<String> COLUMNS = List.of(
            "Communication Activity Name",
            "Description",
            "Who? Target audience",
            "How? Communication channel",
            "Outcome",
            "Status");

    @Override
    public List<List<String>> cells() {
        return lines.stream()
                .map(line -> List.of(
                        line.name(),
                        line.description(),
                        ReportTable.joined(line.audiences()),
                        line.channel().label(),
                        line.outcome(),
                        line.status().label()))
                .toList();
    }

    @Override
    public ReportForm form() {
        return ReportForm.COMMUNICATION;
    }
}
