package org.zajedno.panels.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Numbers the items of ordered lists as browsers do (HTML, 4.4.5 and 15.3.7). */
final class HtmlNumbers {

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(-type)?\\s*:\\s*([a-z-]+)");

    private HtmlNumbers() {}

    static void set(Document document) {
        document.select("ol").forEach(HtmlNumbers::number);
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
                item.attr(Blocks.LEAD, written + ". ");
            }
            number += backwards ? -1 : 1;
        }
    }

    private static int number(String value, int other) {
        return value.strip().matches("-?\\d{1,7}") ? Integer.parseInt(value.strip()) : other;
    }

    private static NumberFormat format(Element own, Element list) {
        var style = STYLE.matcher(own.attr("style") + ";" + list.attr("style"));
        if (style.find()) {
            return switch (style.group(2).toLowerCase(Locale.ROOT)) {
                case "none", "disc", "circle", "square" -> NumberFormat.NONE;
                case "lower-alpha", "lower-latin" -> NumberFormat.LOWER_LETTER;
                case "upper-alpha", "upper-latin" -> NumberFormat.UPPER_LETTER;
                case "lower-roman" -> NumberFormat.LOWER_ROMAN;
                case "upper-roman" -> NumberFormat.UPPER_ROMAN;
                case "decimal-leading-zero" -> NumberFormat.DECIMAL_ZERO;
                default -> NumberFormat.DECIMAL;
            };
        }
        var type = own.hasAttr("type") ? own.attr("type") : list.attr("type");
        return type.isEmpty() ? NumberFormat.DECIMAL : NumberFormat.ofFirst(type);
    }
}
