package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.zajedno.kit.nullness.Contract;

/**
 * Counts the items of a Word document's lists as Word does (ECMA-376 part 1, 17.9): lists of one definition go on from each
 * other, wherever they stand, unless one says that it starts anew.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * The place of an item.
     *
     * @param level from 0
     * @param number with the space behind it; empty for a mark that is no number
     */
    record Item(int level, String number) {}

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final DocxStyles styles;

    /** By definition, the numbers that its levels have reached. */
    private final Map<String, TreeMap<Integer, Integer>> reached = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /** @param root of the part with the lists; null if there is none */
    DocxNumbering(@Nullable Element root, DocxStyles styles) {
        this.styles = styles;
        if (root != null) {
            Xml.elements(root).forEach(element -> {
                if (element.getLocalName().equals("abstractNum")) {
                    definitions.put(Xml.attribute(element, "abstractNumId"), element);
                } else if (element.getLocalName().equals("num")) {
                    lists.put(Xml.attribute(element, "numId"), element);
                }
            });
        }
    }

    /** The next item of the list that the paragraph belongs to; empty for a paragraph of none. */
    Optional<Item> next(@Nullable Element paragraphProperties) {
        var own = Xml.child(paragraphProperties, "numPr");
        var style = styles.ofParagraph(paragraphProperties);
        var styled = styles.numbering(style).orElse(null);
        var id = value(own, "numId", value(styled, "numId", null));
        if (id == null || id.equals("0")) {
            return Optional.empty();
        }
        var list = lists.get(id);
        var definition = list == null ? null : definition(list);
        if (list == null || definition == null) {
            return Optional.empty();
        }
        var level = value(own, "ilvl", value(styled, "ilvl", null));
        int at = level != null && level.matches("[0-8]") ? Integer.parseInt(level) : levelOfStyle(definition, style);
        return Optional.of(new Item(at, count(list, definition, at)));
    }

    @Contract("_, _, !null -> !null")
    private static @Nullable String value(@Nullable Element properties, String name, @Nullable String other) {
        var value = Xml.attribute(Xml.child(properties, name), "val");
        return value == null ? other : value;
    }

    /** The definition of a list, or the one that a style of lists leads to. */
    private @Nullable Element definition(Element list) {
        var definition = definitions.get(value(list, "abstractNumId", null));
        var link = value(definition, "numStyleLink", null);
        if (link == null) {
            return definition;
        }
        return definitions.values().stream()
                .filter(other -> link.equals(value(other, "styleLink", null)))
                .findFirst()
                .orElse(definition);
    }

    private static int levelOfStyle(Element definition, @Nullable String style) {
        return Xml.elements(definition)
                .filter(level -> style != null && style.equals(value(level, "pStyle", null)))
                .mapToInt(level -> Xml.number(level, "ilvl", 0))
                .filter(level -> level >= 0 && level < LEVELS)
                .findFirst()
                .orElse(0);
    }

    private String count(Element list, Element definition, int level) {
        var key = Xml.attribute(definition, "abstractNumId");
        var numbers = reached.computeIfAbsent(key, _ -> new TreeMap<>());
        var startsAnew = Xml.child(override(list, level), "startOverride");
        if (startsAnew != null && begun.add(Xml.attribute(list, "numId") + "/" + level)) {
            numbers.remove(level);
        }
        numbers.merge(level, start(list, definition, level), (before, _) -> before + 1);
        numbers.tailMap(level, false).keySet().removeIf(deeper -> restarts(list, definition, deeper, level));
        return written(list, definition, level, numbers);
    }

    private static boolean restarts(Element list, Element definition, int deeper, int level) {
        var after = Xml.child(level(list, definition, deeper), "lvlRestart");
        return after == null || level < Xml.number(after, "val", deeper);
    }

    private static int start(Element list, Element definition, int level) {
        var override = Xml.child(override(list, level), "startOverride");
        return override == null
                ? Xml.number(Xml.child(level(list, definition, level), "start"), "val", 0)
                : Xml.number(override, "val", 0);
    }

    private static @Nullable Element override(Element list, int level) {
        return atLevel(list, "lvlOverride", level);
    }

    private static @Nullable Element level(Element list, Element definition, int level) {
        var own = Xml.child(override(list, level), "lvl");
        return own == null ? atLevel(definition, "lvl", level) : own;
    }

    private static @Nullable Element atLevel(Element parent, String name, int level) {
        return Xml.elements(parent)
                .filter(element -> element.getLocalName().equals(name) && Xml.number(element, "ilvl", 0) == level)
                .findFirst()
                .orElse(null);
    }

    private static String written(Element list, Element definition, int level, Map<Integer, Integer> numbers) {
        var shown = level(list, definition, level);
        if (shown == null
                || "bullet".equals(value(shown, "numFmt", null))
                || Boolean.TRUE.equals(DocxStyles.toggle(Xml.child(shown, "rPr"), "vanish"))) {
            return "";
        }
        var legal = Boolean.TRUE.equals(DocxStyles.toggle(shown, "isLgl"));
        var text = PLACE.matcher(value(shown, "lvlText", ""))
                .replaceAll(place -> Matcher.quoteReplacement(number(list, definition, place, legal, numbers)))
                .strip();
        return text.isEmpty() || "nothing".equals(value(shown, "suff", null)) ? text : text + " ";
    }

    private static String number(
            Element list, Element definition, MatchResult place, boolean legal, Map<Integer, Integer> numbers) {
        int level = Integer.parseInt(place.group(1)) - 1;
        var format = format(level(list, definition, level));
        // a level above that no item has reached yet shows where it starts
        var reached = numbers.getOrDefault(level, start(list, definition, level));
        return (legal && format != ListNumberFormat.NONE ? ListNumberFormat.DECIMAL : format).write(reached);
    }

    /** Where a newer format stands beside the one for older programs, the older one is close enough. */
    private static ListNumberFormat format(@Nullable Element level) {
        var format = Xml.child(level, "numFmt");
        if (format == null && level != null) {
            format = Xml.all(level, "numFmt").findFirst().orElse(null);
        }
        var name = Xml.attribute(format, "val");
        if ("custom".equals(name)) {
            return "01, 02, 03, ...".equals(Xml.attribute(format, "format"))
                    ? ListNumberFormat.DECIMAL_ZERO
                    : ListNumberFormat.DECIMAL;
        }
        return ListNumberFormat.ofWord(name);
    }
}
