package org.zajedno.panels.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV (RFC 4180), with a byte order mark, so that a spreadsheet takes it for UTF-8. */
final class CsvSheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvSheetWriter() {}

    static byte[] of(Sheet sheet) {
        var out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(sheet.columns());
            for (var row : sheet.rows()) {
                csv.printRecord(row.stream().map(CsvSheetWriter::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return CsvCell.guard(Objects.toString(value, null));
    }
}
