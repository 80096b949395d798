package org.zajedno.dissemination.report;

/**
 * A cell that no spreadsheet takes for a formula. A text that starts with a sign that one would calculate with, or with the
 * guard itself, gets an apostrophe in front; whoever reads a cell takes exactly one leading apostrophe off. Every text comes
 * back as it was, because every text that starts with an apostrophe was given another one.
 */
final class CsvCell {

    private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";
    private static final String GUARD = "'";

    private CsvCell() {}

    static String guard(String text) {
        return text.isEmpty() || GUARDED.indexOf(text.charAt(0)) < 0 ? text : GUARD + text;
    }

    static String unguard(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(1) : cell;
    }
}
