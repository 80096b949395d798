package org.zajedno.panels.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

/** Gives a table out in the form that the caller accepts. */
final class Spreadsheets {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheets() {}

    /** @param file name without ending */
    static Response give(Sheet sheet, String file, Request request) {
        var chosen = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
                .build());
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        var asCsv = chosen.getMediaType().isCompatible(MediaType.valueOf(CSV));
        return Response.ok(asCsv ? CsvSheet.of(sheet) : ExcelSheet.of(sheet))
                .type(asCsv ? chosen.getMediaType().withCharset("UTF-8") : chosen.getMediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file + (asCsv ? ".csv" : ".xlsx") + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
