package org.zajedno.panels.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.jspecify.annotations.Nullable;

/** The forms in which a table is given out. */
enum SheetType {
    CSV {
        @Override
        Response give(Sheet sheet, String file) {
            return given(CsvSheetWriter.of(sheet), MediaType.valueOf(TEXT_CSV).withCharset("UTF-8"), file + ".csv");
        }
    },
    XLSX {
        @Override
        Response give(Sheet sheet, String file) {
            return given(ExcelSheetWriter.of(sheet), MediaType.valueOf(EXCEL), file + ".xlsx");
        }
    };

    static final String TEXT_CSV = "text/csv";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param file name without ending */
    abstract Response give(Sheet sheet, String file);

    /** The form that the caller names, or else the one that the caller accepts. */
    static SheetType chosen(@Nullable SheetType named, Request request) {
        if (named != null) {
            return named;
        }
        var accepted = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(TEXT_CSV), MediaType.valueOf(EXCEL))
                .build());
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return accepted.getMediaType().isCompatible(MediaType.valueOf(TEXT_CSV)) ? CSV : XLSX;
    }

    private static Response given(byte[] content, MediaType type, String file) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
