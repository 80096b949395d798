package org.zajedno.dissemination.report;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sends a report as an Excel workbook to whoever asks for one: the table of {@link ReportCsv}, every cell a text as it was
 * written, and none a formula.
 */
@Provider
@Produces(ReportXlsxWriter.MEDIA_TYPE)
class ReportXlsxWriter extends ReportFileWriter {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ReportXlsxWriter() {
        super(MEDIA_TYPE, ".xlsx");
    }

    @Override
    void write(ReportTable report, OutputStream out) throws IOException {
        // the library closes what it writes to
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Zajedno", null)) {
            var sheet = workbook.newWorksheet("Activities");
            sheet.freezePane(0, 1);
            write(sheet, 0, report.columns());
            var row = 0;
            for (var line : report.cells()) {
                write(sheet, ++row, line);
            }
            if (report.statusNote() != null) {
                sheet.value(row + 1, 0, report.statusNote());
            }
        }
        written.writeTo(out);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
