package org.zajedno.panels.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as an Excel workbook, row by row. A day is a date, a truth a truth, a number a number and anything else a text:
 * no cell is a formula, so that a text stands there as it was written, without a guard.
 */
final class ExcelSheetWriter {

    /** The most that a cell can hold (Excel specification). */
    private static final int LONGEST = 32_767;

    private static final int ROWS_AT_ONCE = 100;

    private ExcelSheetWriter() {}

    static byte[] of(Sheet sheet) {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Zajedno", null)) {
                var written = workbook.newWorksheet(sheet.name());
                written.freezePane(0, 1);
                for (int column = 0; column < sheet.columns().size(); column++) {
                    written.value(0, column, sheet.columns().get(column));
                }
                for (int row = 0; row < sheet.rows().size(); row++) {
                    var cells = sheet.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        write(written, row + 1, column, cells.get(column));
                    }
                    if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                        written.flush();
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Boolean truth -> sheet.value(row, column, truth);
            case Number number -> sheet.value(row, column, number);
            default -> {
                var text = value.toString();
                sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
    }
}
