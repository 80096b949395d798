package org.zajedno.panels.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a CSV file that no spreadsheet takes for a formula. Spreadsheets take the comma, the semicolon or the tabulator for what separates cells,
 * as the region of the machine says, and quotes bind only for the one that the file was written for: so a text counts as
 * several pieces, cut at each of these and at each end of a line. A piece that a spreadsheet could calculate with gets an
 * apostrophe in front, and so does one that starts with an apostrophe: whoever reads a cell takes one leading apostrophe off
 * every piece, and has the text as it was.
 */
final class CsvCell {

    private static final String PIECE = "(?:^|(?<=[,;\\t\\r\\n]))";
    private static final String FORMULA = "[\\h\\f\\x0B\"\\uFEFF\\u200B&&[^\\t]]*[=+\\-@＝＋－＠]";
    private static final Pattern UNSAFE = Pattern.compile("^(?=[\\t\\r\\n])|" + PIECE + "(?='|" + FORMULA + ")");

    private CsvCell() {}

    /** Null is an empty cell. */
    static String guard(@Nullable String text) {
        return text == null ? "" : UNSAFE.matcher(text).replaceAll("'");
    }
}
