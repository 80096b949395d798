package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the items of an OpenDocument text's lists (OpenDocument 1.3 part 3, 5.3.1 and 16.30). */
final class OdtNumbering {

    /** A list with the numbers that its levels have reached. */
    static final class Counter {

        private final String style;
        private final TreeMap<Integer, Integer> reached = new TreeMap<>();

        private Counter(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    private final OdtStyles styles;
    private final Map<String, Counter> byId = new HashMap<>();
    private final Map<String, Counter> lastOfStyle = new HashMap<>();
    private final Counter headings = new Counter("");

    OdtNumbering(OdtStyles styles) {
        this.styles = styles;
    }

    /** The counter of a list that stands in no other one. */
    Counter begin(Element list) {
        var style = String.valueOf(Xml.attribute(list, "style-name"));
        var continued = Xml.attribute(list, "continue-list");
        var counter = continued != null && byId.containsKey(continued) ? byId.get(continued) : null;
        if (counter == null && "true".equals(Xml.attribute(list, "continue-numbering"))) {
            counter = lastOfStyle.get(style);
        }
        if (counter == null) {
            counter = new Counter(style);
        }
        lastOfStyle.put(style, counter);
        remember(list, counter);
        return counter;
    }

    /** Others may go on from this list. */
    void remember(Element list, Counter counter) {
        var id = Xml.attribute(list, "id");
        if (id != null) {
            byId.put(id, counter);
        }
    }

    /**
     * The number of the next item with the space behind it; empty for a mark that is no number.
     *
     * @param style of the list that it stands in
     * @param level from 1
     */
    String next(Counter counter, @Nullable String style, int level, Element item) {
        return next(counter, level, at -> styles.level(style, at), Xml.attribute(item, "start-value"));
    }

    /** The number of the next heading, in the same way. */
    String nextHeading(Element heading, int level) {
        return "true".equals(Xml.attribute(heading, "is-list-header"))
                ? ""
                : next(headings, level, styles::outlineLevel, Xml.attribute(heading, "start-value"));
    }

    private static String next(
            Counter counter, int level, IntFunction<Optional<Element>> levels, @Nullable String startValue) {
        var shown = levels.apply(level).orElse(null);
        int start = Xml.number(shown, "start-value", 1);
        int reached = startValue != null && startValue.matches("\\d{1,7}")
                ? Integer.parseInt(startValue)
                : counter.reached.getOrDefault(level, start - 1) + 1;
        counter.reached.put(level, reached);
        counter.reached.tailMap(level, false).clear();
        var own = format(shown);
        if (own == ListNumberFormat.NONE) {
            return "";
        }
        var written = new StringBuilder();
        for (int above = level - Math.clamp(Xml.number(shown, "display-levels", 1), 1, level) + 1;
                above < level;
                above++) {
            var outer = levels.apply(above).orElse(null);
            if (format(outer) != ListNumberFormat.NONE) {
                int number = counter.reached.getOrDefault(above, Xml.number(outer, "start-value", 1));
                written.append(format(outer).write(number)).append('.');
            }
        }
        written.append(own.write(reached));
        return affix(shown, "num-prefix") + written + affix(shown, "num-suffix") + " ";
    }

    private static String affix(@Nullable Element level, String name) {
        var affix = Xml.attribute(level, name);
        return affix == null ? "" : affix;
    }

    private static ListNumberFormat format(@Nullable Element level) {
        if (level == null || !level.getLocalName().matches("list-level-style-number|outline-level-style")) {
            return ListNumberFormat.NONE;
        }
        var format = Xml.attribute(level, "num-format");
        return format == null ? ListNumberFormat.NONE : ListNumberFormat.ofFirst(format);
    }
}
