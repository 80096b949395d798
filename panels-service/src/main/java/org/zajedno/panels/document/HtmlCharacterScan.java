package org.zajedno.panels.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The characters of HTML that are no tags, by a simple scan that knows nothing of elements: what checks whether a reader has
 * lost some must not be that reader.
 */
final class HtmlCharacterScan {

    private static final Set<String> RAW = Set.of("style", "xmp", "noembed", "noframes");
    private static final Set<String> NO_TAGS = Set.of("title", "textarea");

    private final String html;
    private final StringBuilder characters = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private int at;

    private HtmlCharacterScan(String html) {
        this.html = html;
    }

    static String of(String html) {
        var scan = new HtmlCharacterScan(html);
        while (scan.at < html.length()) {
            scan.step();
        }
        scan.endRun();
        return scan.characters.toString();
    }

    private void step() {
        if (html.charAt(at) != '<') {
            run.append(html.charAt(at++));
            return;
        }
        if (html.startsWith("<!--", at)) {
            at = behind("-->", html.startsWith("<!-->", at) ? at + 2 : at + 4);
        } else if (isTag(at + 1) || html.startsWith("</", at) && isTag(at + 2)) {
            endRun();
            tag();
        } else if (at + 1 < html.length() && "!?/".indexOf(html.charAt(at + 1)) >= 0) {
            at = behind(">", at + 1);
        } else {
            run.append(html.charAt(at++));
        }
    }

    private boolean isTag(int place) {
        return place < html.length() && (html.charAt(place) | 0x20) >= 'a' && (html.charAt(place) | 0x20) <= 'z';
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    /** A quoted value may hold the sign that ends a tag. */
    private void tag() {
        int start = at;
        at++;
        while (at < html.length() && html.charAt(at) != '>') {
            at++;
            if (html.charAt(at - 1) == '=') {
                skipQuoted();
            }
        }
        at = Math.min(at + 1, html.length());
        var name = html.substring(start + 1, at).toLowerCase(Locale.ROOT).replaceAll("(?s)[\\s/>].*", "");
        if (RAW.contains(name) || NO_TAGS.contains(name)) {
            content(name);
        }
    }

    private void skipQuoted() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int end = html.indexOf(html.charAt(at), at + 1);
            at = end < 0 ? html.length() : end + 1;
        }
    }

    private void content(String name) {
        int end = at;
        while (end < html.length() && !html.regionMatches(true, end, "</" + name, 0, name.length() + 2)) {
            end++;
        }
        var content = html.substring(at, end);
        characters.append(RAW.contains(name) ? content : Parser.unescapeEntities(content, false));
        at = end;
    }

    private void endRun() {
        characters.append(Parser.unescapeEntities(run.toString(), false));
        run.setLength(0);
    }
}
