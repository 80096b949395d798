package org.zajedno.dissemination.report;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Sends a report as a file to whoever asks for {@code text/csv}. */
@Provider
@Produces("text/csv")
class ReportCsvWriter extends ReportFileWriter {

    ReportCsvWriter() {
        super("text/csv;charset=UTF-8;header=present", ".csv");
    }

    @Override
    void write(ReportTable report, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ReportCsv.write(report, writer);
        writer.flush();
    }
}
