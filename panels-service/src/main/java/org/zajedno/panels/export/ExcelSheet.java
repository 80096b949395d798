package org.zajedno.panels.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as an Excel workbook; every cell is a text, and none a formula. */
final class ExcelSheet {

    /** The most that a cell can hold (Excel specification). */
    private static final int LONGEST = 32_767;

    private ExcelSheet() {}

    static byte[] of(Sheet sheet) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreator("Zajedno");
            var written = workbook.createSheet(sheet.name());
            fill(written.createRow(0), sheet.columns());
            for (var row : sheet.rows()) {
                fill(written.createRow(written.getLastRowNum() + 1), row);
            }
            written.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = SafeCell.guard(cells.get(column));
            row.createCell(column).setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }
}
