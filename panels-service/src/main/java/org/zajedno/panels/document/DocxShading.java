package org.zajedno.panels.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The background of words in a Word document.
 *
 * @param tableStyle of the innermost table; null outside of tables
 * @param conditions which of the style's parts hold for the cell, as {@code firstRow} (ECMA-376 part 1, 17.18.89)
 * @param background as a colour; null where nobody knows
 */
record DocxShading(
        @Nullable String tableStyle,
        Set<String> conditions,
        @Nullable Integer background) {

    static final DocxShading PAPER = new DocxShading(null, Set.of(), TextVisibility.WHITE);

    /** As in a text box, of which the words may stand on a picture. */
    static final DocxShading ANYTHING = new DocxShading(null, Set.of(), null);

    DocxShading on(@Nullable Integer other) {
        return new DocxShading(tableStyle, conditions, other);
    }

    /** The surface of the cells of a table. */
    DocxShading ofTable(Element table) {
        var properties = Xml.child(table, "tblPr");
        var shaded = shading(Xml.child(properties, "shd"), background);
        return new DocxShading(
                Xml.attribute(Xml.child(properties, "tblStyle"), "val"), conditionsOf(properties), shaded);
    }

    /** Which parts of its style a table uses at all. */
    private static Set<String> conditionsOf(@Nullable Element properties) {
        var look = Xml.child(properties, "tblLook");
        var value = Xml.attribute(look, "val");
        int bits = value != null && value.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(value, 16) : 0;
        var used = new HashSet<String>();
        for (var part : List.of("firstRow", "lastRow", "firstColumn", "lastColumn")) {
            int bit = 0x20
                    << List.of("firstRow", "lastRow", "firstColumn", "lastColumn")
                            .indexOf(part);
            var flag = Xml.attribute(look, part);
            if (flag == null ? look == null || (bits & bit) != 0 : flag.matches("(?i)1|true|on")) {
                used.add(part.replace("Column", "Col"));
            }
        }
        return used;
    }

    /** The surface of one cell. */
    DocxShading ofCell(Element cell, DocxStyles styles) {
        var holding = new HashSet<>(Set.of("wholeTable"));
        var row = (Element) cell.getParentNode();
        holdsWhere(holding, "firstRow", isFirst(row));
        holdsWhere(holding, "lastRow", isLast(row));
        holdsWhere(holding, "firstCol", isFirst(cell));
        holdsWhere(holding, "lastCol", isLast(cell));
        var own = Xml.child(Xml.child(cell, "tcPr"), "shd");
        var inCell = new DocxShading(tableStyle, Set.copyOf(holding), background);
        return inCell.on(own == null ? styles.cellBackground(inCell) : shading(own, background));
    }

    private void holdsWhere(Set<String> holding, String condition, boolean isThere) {
        if (isThere && conditions.contains(condition)) {
            holding.add(condition);
        }
    }

    private static boolean isFirst(Element element) {
        for (var other = element.getPreviousSibling(); other != null; other = other.getPreviousSibling()) {
            if (element.getLocalName().equals(other.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLast(Element element) {
        for (var other = element.getNextSibling(); other != null; other = other.getNextSibling()) {
            if (element.getLocalName().equals(other.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    /** @param behind what is seen where there is no shading */
    static @Nullable Integer shading(@Nullable Element shading, @Nullable Integer behind) {
        if (shading == null) {
            return behind;
        }
        var pattern = String.valueOf(Xml.attribute(shading, "val"));
        var fill = String.valueOf(Xml.attribute(shading, pattern.equals("solid") ? "color" : "fill"));
        if (!pattern.matches("clear|nil|solid|null")) {
            return null;
        }
        return pattern.equals("nil") || fill.matches("auto|null") ? behind : TextVisibility.colour(fill);
    }
}
