package org.zajedno.dissemination.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a report as CSV: a byte order mark, so that a spreadsheet takes it for UTF-8, then RFC 4180. The first record holds the
 * portal's headings; each further one a line, its cells guarded by {@link CsvCell}. The note on Kosovo*, where it is needed,
 * is the last record: the note in the first cell, starting with an asterisk, and every other cell empty, which no line has.
 */
final class ReportCsv {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReportCsv() {}

    static void write(ReportTable report, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        // not closed: that would end the reply under the hands of whoever sends it
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(report.columns());
        for (var line : report.cells()) {
            csv.printRecord(line.stream().map(CsvCell::guard).toList());
        }
        var note = report.statusNote();
        if (note != null) {
            csv.printRecord(last(note, report.columns().size()));
        }
    }

    private static List<String> last(String note, int columns) {
        var record = new ArrayList<>(Collections.nCopies(columns, ""));
        record.set(0, note);
        return record;
    }
}
