package org.zajedno.events.calendar;

import java.nio.charset.StandardCharsets;

/** Folds content lines at 75 octets without cutting a character in two (RFC 5545 §3.1). */
final class ContentLineFolder {

    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";

    private ContentLineFolder() {}

    /** @param unfolded content lines, each ended by CRLF */
    static String fold(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / LONGEST * 3);
        for (var line : unfolded.split(LINE_END)) {
            foldLine(line, folded);
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private static void foldLine(String line, StringBuilder folded) {
        var octets = 0;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
    }
}
