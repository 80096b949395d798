package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Splits plain text at blank lines and changes no code point. */
final class PlainTextReader {

    private static final Pattern BETWEEN = Pattern.compile("(?>\\R)[ \\t]*+(?>\\R)\\s*+");

    private PlainTextReader() {}

    static StructuredText read(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int index = text.length() - text.stripLeading().length();
        int position = text.codePointCount(0, index);
        var between = BETWEEN.matcher(text);
        while (index < text.length()) {
            var found = between.find(index);
            var words = text.substring(index, found ? between.start() : text.length())
                    .stripTrailing();
            int end = position + words.codePointCount(0, words.length());
            paragraphs.add(Paragraph.unnamed(ParagraphKind.PARAGRAPH, null, position, end, html(words)));
            int next = found ? between.end() : text.length();
            position = end + text.codePointCount(index + words.length(), next);
            index = next;
        }
        return new StructuredText(text, ParagraphIds.named(paragraphs, text));
    }

    /** Line ends stay in the text of the markup, so that positions in it and in the text are the same. */
    private static String html(String words) {
        return Entities.escape(words).replace("\r", "&#13;").replaceAll("(&#13;\\n|\\n|&#13;)", "$1<br>");
    }
}
