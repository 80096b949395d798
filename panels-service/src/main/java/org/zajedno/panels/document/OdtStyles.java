package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument text say about words and lists (OpenDocument 1.3 part 3, 16). */
final class OdtStyles {

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private Element outline;

    /** @param common of the part with the common styles; null if there is none */
    OdtStyles(Element content, Element common) {
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
    boolean says(Element element, String property, String values) {
        var seen = new HashSet<String>();
        for (var next = Xml.attribute(element, "style-name"); next != null && seen.add(next); ) {
            var style = styles.get(next);
            var value = property(style, property);
            if (value != null) {
                return value.matches(values);
            }
            next = Xml.attribute(style, "parent-style-name");
        }
        return false;
    }

    private static String property(Element style, String property) {
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
    String listOf(Element paragraph) {
        return Xml.attribute(styles.get(String.valueOf(Xml.attribute(paragraph, "style-name"))), "list-style-name");
    }

    /** How items of that list are numbered on that level, from 1. */
    Optional<Element> level(String list, int level) {
        return level(lists.get(list), level);
    }

    /** How headings of that level, from 1, are numbered. */
    Optional<Element> outlineLevel(int level) {
        return level(outline, level);
    }

    private static Optional<Element> level(Element list, int level) {
        return list == null
                ? Optional.empty()
                : Xml.elements(list)
                        .filter(element -> Xml.number(element, "level", 0) == level)
                        .findFirst();
    }
}
