package org.zajedno.panels.export;

/**
 * A cell that no spreadsheet takes for a formula: a text that starts with a sign that one would calculate with, or with the guard
 * itself, gets an apostrophe in front. Whoever reads a cell takes exactly one leading apostrophe off.
 */
final class SafeCell {

    private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";
    private static final String GUARD = "'";

    private SafeCell() {}

    /** Null is an empty cell. */
    static String guard(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return GUARDED.indexOf(text.charAt(0)) < 0 ? text : GUARD + text;
    }
}
