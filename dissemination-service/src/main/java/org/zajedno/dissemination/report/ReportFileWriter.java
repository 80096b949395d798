package org.zajedno.dissemination.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a report as a file. */
abstract class ReportFileWriter implements MessageBodyWriter<ReportTable> {

    private final String contentType;
    private final String ending;

    ReportFileWriter(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** Must not close what it writes to: that would end the reply under the hands of whoever sends it. */
    abstract void write(ReportTable report, OutputStream out) throws IOException;

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
        headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.fileName() + ending + "\"");
        write(report, out);
    }
}
