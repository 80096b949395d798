package org.zajedno.dissemination.report;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file that no spreadsheet takes for a formula. A spreadsheet separates cells at the comma, the semicolon
 * or the tabulator, as its region says. Quotes protect against the separator of the file alone. So a text is cut at each
 * of these characters and at each end of a line. A piece that a spreadsheet could calculate gets an apostrophe in front,
 * and so does one that starts with an apostrophe. A reader takes one leading apostrophe off every piece and has the text
 * as it was.
 */
final class CsvCell {

    private static final String PIECE = "(?:^|(?<=[,;\\t\\r\\n]))";
    private static final String FORMULA = "[\\h\\f\\x0B\"\\uFEFF\\u200B&&[^\\t]]*[=+\\-@＝＋－＠]";
    private static final Pattern UNSAFE = Pattern.compile("^(?=[\\t\\r\\n])|" + PIECE + "(?='|" + FORMULA + ")");
    private static final Pattern GUARDED = Pattern.compile(PIECE + "'");

    private CsvCell() {}

    static String guard(String text) {
        return UNSAFE.matcher(text).replaceAll("'");
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }
}
