package org.zajedno.panels.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Numbers the items of ordered lists as browsers do (HTML, 4.4.5 and 15.3.7). */
final class HtmlListNumbering {

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(-type)?\\s*:\\s*([a-z-]+)");

    private HtmlListNumbering() {}

    static void set(Document document) {
        document.select("ol").forEach(HtmlListNumbering::number);
    }

    private static void number(Element list) {
        var items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList();
        var backwards = list.hasAttr("reversed");
        int number = number(list.attr("start"), backwards ? items.size() : 1);
        for (var item : items) {
            number = number(item.attr("value"), number);
            var written = format(item.hasAttr("type") || item.hasAttr("style") ? item : list, list)
                    .write(number);
            if (!written.isEmpty()) {
                item.attr(HtmlBlockReader.LEAD, written + ". ");
            }
            number += backwards ? -1 : 1;
        }
    }

    private static int number(String value, int other) {
        return value.strip().matches("-?\\d{1,7}") ? Integer.parseInt(value.strip()) : other;
    }

    private static ListNumberFormat format(Element own, Element list) {
        var style = STYLE.matcher(own.attr("style") + ";" + list.attr("style"));
        if (style.find()) {
            return switch (style.group(2).toLowerCase(Locale.ROOT)) {
                case "none", "disc", "circle", "square" -> ListNumberFormat.NONE;
                case "lower-alpha", "lower-latin" -> ListNumberFormat.LOWER_LETTER;
                case "upper-alpha", "upper-latin" -> ListNumberFormat.UPPER_LETTER;
                case "lower-roman" -> ListNumberFormat.LOWER_ROMAN;
                case "upper-roman" -> ListNumberFormat.UPPER_ROMAN;
                case "decimal-leading-zero" -> ListNumberFormat.DECIMAL_ZERO;
                default -> ListNumberFormat.DECIMAL;
            };
        }
        var type = own.hasAttr("type") ? own.attr("type") : list.attr("type");
        return type.isEmpty() ? ListNumberFormat.DECIMAL : ListNumberFormat.ofFirst(type);
    }
}
