package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the styles of a Word document say about headings, numbers and whether words are shown (ECMA-376 part 1, 17.7). */
final class DocxStyles {

    private static final int DEEPEST_HEADING = 6;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;
    private String defaultParagraph;

    /** @param root of the part with the styles; null if there is none */
    DocxStyles(Element root) {
        defaults = Xml.child(Xml.child(Xml.child(root, "docDefaults"), "rPrDefault"), "rPr");
        if (root != null) {
            Xml.elements(root)
                    .filter(style -> style.getLocalName().equals("style"))
                    .forEach(this::add);
        }
    }

    private void add(Element style) {
        var id = Xml.attribute(style, "styleId");
        if (id == null) {
            return;
        }
        styles.put(id, style);
        if ("paragraph".equals(Xml.attribute(style, "type")) && isOn(Xml.attribute(style, "default"), false)) {
            defaultParagraph = id;
        }
    }

    /** The value of an on-off property: on where it only stands there (17.17.4). */
    static Boolean toggle(Element properties, String name) {
        var property = Xml.child(properties, name);
        return property == null ? null : isOn(Xml.attribute(property, "val"), true);
    }

    private static boolean isOn(String value, boolean absent) {
        return value == null ? absent : value.matches("(?i)1|true|on");
    }

    /** The style of a paragraph; the document's default one if it names none. */
    String ofParagraph(Element properties) {
        var named = Xml.attribute(Xml.child(properties, "pStyle"), "val");
        return named == null ? defaultParagraph : named;
    }

    /** Whether words are so: as they say themselves, else as exactly one of the styles of characters and paragraph says (17.7.3). */
    boolean isSo(String property, Element runProperties, String paragraphStyle) {
        var own = toggle(runProperties, property);
        if (own != null) {
            return own;
        }
        var characters = Xml.attribute(Xml.child(runProperties, "rStyle"), "val");
        var inStyles = ofStyle(property, characters) ^ ofStyle(property, paragraphStyle);
        return inStyles || Boolean.TRUE.equals(toggle(defaults, property));
    }

    /** The same by the words themselves or the style of characters alone. */
    boolean isSoByCharacters(String property, Element runProperties) {
        var own = toggle(runProperties, property);
        return own != null ? own : ofStyle(property, Xml.attribute(Xml.child(runProperties, "rStyle"), "val"));
    }

    private boolean ofStyle(String property, String id) {
        return inherited(id, style -> toggle(Xml.child(style, "rPr"), property)).orElse(false);
    }

    /** From 1, as people count headings; empty for what is none. */
    Optional<Integer> headingLevel(Element properties) {
        var style = ofParagraph(properties);
        var own = Xml.child(properties, "outlineLvl");
        return (own == null
                        ? inherited(style, DocxStyles::level)
                        : Optional.of(Xml.number(own, "val", DEEPEST_HEADING) + 1))
                .filter(level -> level <= DEEPEST_HEADING + 2)
                .map(level -> Math.clamp(level, 1, DEEPEST_HEADING));
    }

    private static Integer level(Element style) {
        var name =
                String.valueOf(Xml.attribute(Xml.child(style, "name"), "val")).toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.valueOf(heading.group(1));
        }
        if (name.equals("title")) {
            return 1;
        }
        var outline = Xml.child(Xml.child(style, "pPr"), "outlineLvl");
        return outline == null ? null : Integer.valueOf(Xml.number(outline, "val", DEEPEST_HEADING) + 1);
    }

    /** The list that paragraphs of the style belong to. */
    Optional<Element> numbering(String id) {
        return inherited(id, style -> Xml.child(Xml.child(style, "pPr"), "numPr"));
    }

    /** What the style says, or the nearest one that it builds upon. */
    private <T> Optional<T> inherited(String id, Function<Element, T> property) {
        var seen = new HashSet<String>();
        for (var next = id; next != null && seen.add(next); ) {
            var style = styles.get(next);
            var value = style == null ? null : property.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            next = Xml.attribute(Xml.child(style, "basedOn"), "val");
        }
        return Optional.empty();
    }
}
