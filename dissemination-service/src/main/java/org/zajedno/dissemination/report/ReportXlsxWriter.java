package org.zajedno.dissemination.report;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sends a report as an Excel workbook to whoever asks for one: the table of {@link ReportCsv}, every cell a text as it was
 * written, and none a formula.
 */
@Provider
@Produces(ReportXlsxWriter.MEDIA_TYPE)
class ReportXlsxWriter implements MessageBodyWriter<ReportTable> {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ReportTable.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            ReportTable report,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.fileName() + ".xlsx\"");
        // the library closes what it writes to, which ends the reply under the hands of whoever sends it
        var written = new ByteArrayOutputStream();
        write(report, written);
        written.writeTo(out);
    }

    static void write(ReportTable report, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Zajedno", null)) {
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
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
