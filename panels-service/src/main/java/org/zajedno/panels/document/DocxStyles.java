package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a Word document say about headings, numbers and whether words are shown (ECMA-376 part 1, 17.7). */
final class DocxStyles {

    private static final int DEEPEST_HEADING = 6;
    private static final int MOST = 1_000;
    private static final int NARROWEST = 5;

    /** Of what shines through, in thousandths of a percent. */
    private static final int NEARLY_ALL = 95_000;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaults;
    private @Nullable String defaultParagraph;

    /** @param root of the part with the styles; null if there is none */
    DocxStyles(@Nullable Element root) {
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
    static @Nullable Boolean toggle(@Nullable Element properties, String name) {
        var property = Xml.child(properties, name);
        return property == null ? null : isOn(Xml.attribute(property, "val"), true);
    }

    private static boolean isOn(@Nullable String value, boolean absent) {
        return value == null ? absent : value.matches("(?i)1|true|on");
    }

    /** The style of a paragraph; the document's default one if it names none. */
    @Nullable
    String ofParagraph(@Nullable Element properties) {
        var named = Xml.attribute(Xml.child(properties, "pStyle"), "val");
        return named == null ? defaultParagraph : named;
    }

    /**
     * Whether words are so: as they say themselves, else as an odd number of the styles of characters, paragraph and table says
     * (17.7.3).
     */
    boolean isSo(
            String property, @Nullable Element runProperties, @Nullable String paragraphStyle, DocxShading shading) {
        var own = toggle(runProperties, property);
        if (own != null) {
            return own;
        }
        var characters = Xml.attribute(Xml.child(runProperties, "rStyle"), "val");
        var inStyles = ofStyle(property, characters)
                ^ ofStyle(property, paragraphStyle)
                ^ ofTable(shading, style -> toggle(Xml.child(style, "rPr"), property))
                        .orElse(false);
        return inStyles || Boolean.TRUE.equals(toggle(defaults, property));
    }

    /** How words are printed: by what they say themselves, the styles of characters, paragraph and table, in this order. */
    TextVisibility visibility(@Nullable Element runProperties, @Nullable String paragraphStyle, DocxShading shading) {
        var behind = shading.background();
        var shd = property("shd", runProperties, paragraphStyle, shading);
        behind = shd == null ? behind : DocxShading.shading(shd, behind);
        var highlight = Xml.attribute(property("highlight", runProperties, paragraphStyle, shading), "val");
        behind = highlight == null || highlight.equals("none") ? behind : TextVisibility.colour(highlight);
        var colour = Xml.attribute(property("color", runProperties, paragraphStyle, shading), "val");
        // in halves of a point, and in percent of their width
        var tiny = Xml.number(property("sz", runProperties, paragraphStyle, shading), "val", MOST)
                        <= 2 * TextVisibility.TINY
                || Xml.number(property("w", runProperties, paragraphStyle, shading), "val", MOST) <= NARROWEST;
        return new TextVisibility(
                TextVisibility.colour(colour),
                behind,
                tiny || isUnfilled(property("textFill", runProperties, paragraphStyle, shading)));
    }

    /** Letters of which neither the inside nor anything else is painted. */
    private static boolean isUnfilled(@Nullable Element fill) {
        return fill != null
                && (Xml.child(fill, "noFill") != null
                        || Xml.all(fill, "alpha").anyMatch(alpha -> Xml.number(alpha, "val", 0) >= NEARLY_ALL));
    }

    private @Nullable Element property(
            String name, @Nullable Element runProperties, @Nullable String paragraphStyle, DocxShading shading) {
        var own = Xml.child(runProperties, name);
        if (own != null) {
            return own;
        }
        var characters = Xml.attribute(Xml.child(runProperties, "rStyle"), "val");
        return inherited(characters, style -> Xml.child(Xml.child(style, "rPr"), name))
                .or(() -> inherited(paragraphStyle, style -> Xml.child(Xml.child(style, "rPr"), name)))
                .or(() -> ofTable(shading, style -> Xml.child(Xml.child(style, "rPr"), name)))
                .orElseGet(() -> Xml.child(defaults, name));
    }

    /** What a style of tables says for a cell: its parts that hold there before the whole. */
    private <T> Optional<T> ofTable(DocxShading shading, Function<Element, T> property) {
        return inherited(
                shading.tableStyle(),
                style -> Xml.elements(style)
                        .filter(part -> part.getLocalName().equals("tblStylePr")
                                && shading.conditions().contains(Xml.attribute(part, "type")))
                        .map(property)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> property.apply(style)));
    }

    /** What the style of its table says that a cell is painted with; null where rows or columns take turns. */
    @Nullable
    Integer cellBackground(DocxShading cell) {
        var shading = ofTable(cell, style -> Xml.child(Xml.child(style, "tcPr"), "shd"));
        var takesTurns = inherited(
                        cell.tableStyle(),
                        style -> Xml.elements(style)
                                .filter(part -> String.valueOf(Xml.attribute(part, "type"))
                                                .startsWith("band")
                                        && Xml.child(Xml.child(part, "tcPr"), "shd") != null)
                                .findFirst()
                                .orElse(null))
                .isPresent();
        return takesTurns ? null : DocxShading.shading(shading.orElse(null), cell.background());
    }

    /** What a paragraph is painted with. */
    @Nullable
    Integer paragraphBackground(@Nullable Element properties, @Nullable Integer behind) {
        var own = Xml.child(properties, "shd");
        var shading = own != null
                ? own
                : inherited(ofParagraph(properties), style -> Xml.child(Xml.child(style, "pPr"), "shd"))
                        .orElse(null);
        return DocxShading.shading(shading, behind);
    }

    /** The same by the words themselves or the style of characters alone. */
    boolean isSoByCharacters(String property, @Nullable Element runProperties) {
        var own = toggle(runProperties, property);
        return own != null ? own : ofStyle(property, Xml.attribute(Xml.child(runProperties, "rStyle"), "val"));
    }

    private boolean ofStyle(String property, @Nullable String id) {
        return inherited(id, style -> toggle(Xml.child(style, "rPr"), property)).orElse(false);
    }

    /** From 1, as people count headings; empty for what is none. */
    Optional<Integer> headingLevel(@Nullable Element properties) {
        var style = ofParagraph(properties);
        var own = Xml.child(properties, "outlineLvl");
        return (own == null
                        ? inherited(style, DocxStyles::level)
                        : Optional.of(Xml.number(own, "val", DEEPEST_HEADING) + 1))
                .filter(level -> level <= DEEPEST_HEADING + 2)
                .map(level -> Math.clamp(level, 1, DEEPEST_HEADING));
    }

    private static @Nullable Integer level(Element style) {
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
    Optional<Element> numbering(@Nullable String id) {
        return inherited(id, style -> Xml.child(Xml.child(style, "pPr"), "numPr"));
    }

    /** What the style says, or the nearest one that it builds upon. */
    private <T> Optional<T> inherited(@Nullable String id, Function<Element, T> property) {
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
