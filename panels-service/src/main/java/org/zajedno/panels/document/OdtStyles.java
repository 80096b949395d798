package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument text say about words and lists (OpenDocument 1.3 part 3, 16). */
final class OdtStyles {

    private static final double POINTS_OF_A_CENTIMETRE = 28.35;
    private static final double TINY_SHARE = 15;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private @Nullable Element outline;

    /** @param common of the part with the common styles; null if there is none */
    OdtStyles(Element content, @Nullable Element common) {
        if (common != null) {
            add(common);
        }
        add(content);
    }

    private void add(Element part) {
        Xml.all(part, "style").forEach(style -> styles.put(name(style), style));
        Xml.all(part, "list-style").forEach(list -> lists.put(name(list), list));
        Xml.all(part, "outline-style").forEach(found -> outline = found);
    }

    private static String name(Element style) {
        return String.valueOf(Xml.attribute(style, "name"));
    }

    /** Whether the style of an element, or one that it builds upon, has the value in its properties. */
    boolean has(Element element, String property, String values) {
        var value = value(element, property);
        return value != null && value.matches(values);
    }

    /** What the style of an element, or one that it builds upon, says; null if it says nothing. */
    private @Nullable String value(Element element, String property) {
        var seen = new HashSet<String>();
        for (var next = Xml.attribute(element, "style-name"); next != null && seen.add(next); ) {
            var style = styles.get(next);
            var value = property(style, property);
            if (value != null) {
                return value;
            }
            next = Xml.attribute(style, "parent-style-name");
        }
        return null;
    }

    /** How the words in an element are printed, by its style; as around it where that says nothing. */
    TextVisibility visibility(Element element, TextVisibility outer) {
        var visibility = outer;
        var background = value(element, "background-color");
        if (background != null && !background.equals("transparent")) {
            visibility = visibility.on(TextVisibility.colour(background));
        }
        if (Xml.elements(styleOf(element)).anyMatch(part -> Xml.child(part, "background-image") != null)) {
            visibility = visibility.on(null);
        }
        var colour = value(element, "color");
        visibility = colour == null ? visibility : visibility.in(TextVisibility.colour(colour));
        visibility = has(element, "use-window-font-color", "true") ? visibility.in(null) : visibility;
        var size = value(element, "font-size");
        if (size != null && size.matches("\\d{1,4}(\\.\\d+)?(pt|%|cm|mm|in|px)")) {
            visibility = visibility.sized(isTiny(size, visibility.tiny()));
        }
        return visibility.sized(visibility.tiny() || has(element, "text-scale", "[0-5]%"));
    }

    private Element styleOf(Element element) {
        var style = styles.get(String.valueOf(Xml.attribute(element, "style-name")));
        return style == null ? element : style;
    }

    private static boolean isTiny(String size, boolean outer) {
        var unit = size.replaceAll("[\\d.]", "");
        double number = Double.parseDouble(size.substring(0, size.length() - unit.length()));
        return switch (unit) {
            case "%" -> outer || number <= TINY_SHARE;
            case "cm" -> number * POINTS_OF_A_CENTIMETRE <= TextVisibility.TINY;
            case "mm" -> number * POINTS_OF_A_CENTIMETRE / 10 <= TextVisibility.TINY;
            case "in" -> number * 72 <= TextVisibility.TINY;
            default -> number <= TextVisibility.TINY;
        };
    }

    private static @Nullable String property(@Nullable Element style, String property) {
        return style == null
                ? null
                : Xml.elements(style)
                        .filter(element -> element.getLocalName().endsWith("-properties"))
                        .map(element -> Xml.attribute(element, property))
                        .filter(value -> value != null)
                        .findFirst()
                        .orElse(null);
    }

    boolean isTitle(Element paragraph) {
        var name = Xml.attribute(paragraph, "style-name");
        return "Title".equals(name) || "Title".equals(Xml.attribute(styles.get(name), "parent-style-name"));
    }

    /** The style of lists that a style of paragraphs brings along. */
    @Nullable
    String listOf(Element paragraph) {
        return Xml.attribute(styles.get(String.valueOf(Xml.attribute(paragraph, "style-name"))), "list-style-name");
    }

    /** How items of that list are numbered on that level, from 1. */
    Optional<Element> level(@Nullable String list, int level) {
        return level(lists.get(list), level);
    }

    /** How headings of that level, from 1, are numbered. */
    Optional<Element> outlineLevel(int level) {
        return level(outline, level);
    }

    private static Optional<Element> level(@Nullable Element list, int level) {
        return list == null
                ? Optional.empty()
                : Xml.elements(list)
                        .filter(element -> Xml.number(element, "level", 0) == level)
                        .findFirst();
    }
}
