package org.zajedno.panels.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style of a page says: its properties in small letters, a later one in place of an earlier (CSS 2.2, 4.1.8). */
record CssDeclarations(Map<String, String> values) {

    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
    private static final Pattern LENGTH =
            Pattern.compile("(-?)(\\d++(?:\\.\\d++)?|\\.\\d++)(px|pt|em|rem|%|mm|cm|in|vh|vw|ch|ex)?");

    /** What stands farther out is on no page, in pixels; and how many of them a unit has at least. */
    private static final double FAR = 400;

    private static final Map<String, Double> PIXELS = Map.of(
            "px", 1.0, "pt", 1.33, "em", 16.0, "rem", 16.0, "%", 4.0, "mm", 3.78, "cm", 37.8, "in", 96.0, "vh", 6.0,
            "vw", 6.0);
    private static final List<String> SIDES = List.of("left", "right", "top", "bottom", "inset", "inset-inline-start");

    static CssDeclarations of(String style) {
        var values = new LinkedHashMap<String, String>();
        for (var declaration : plain(style).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .replaceFirst("(?i)!\\s*important\\s*$", "")
                                .strip()
                                .toLowerCase(Locale.ROOT));
            }
        }
        return new CssDeclarations(values);
    }

    static String withoutRemarks(String sheet) {
        return REMARK.matcher(sheet).replaceAll("");
    }

    /** Without remarks, and with each letter as such. */
    private static String plain(String style) {
        return ESCAPED.matcher(withoutRemarks(style))
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    }

    private static String letter(String code) {
        int point = Integer.parseInt(code, 16);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "\uFFFD";
    }

    /** Empty if it is not said. */
    String get(String property) {
        return values.getOrDefault(property, "");
    }

    /** Whether a browser shows nothing of what is styled so. */
    boolean hides() {
        return get("display").equals("none")
                || get("visibility").matches("hidden|collapse")
                || get("content-visibility").equals("hidden")
                || get("mso-hide").equals("all")
                || isFaint(get("opacity"))
                || get("filter").matches(".*opacity\\(\\s*+0*+(\\.0\\d*+)?%?\\s*+\\).*")
                || isNothing(get("font-size"))
                || isNothing(get("zoom"))
                || get("font").matches("(.*\\s)?0(px|pt|em|rem|%)?[\\s/].*")
                || isOffThePage()
                || isCutOff();
    }

    boolean strikes() {
        return get("text-decoration").contains("line-through")
                || get("text-decoration-line").contains("line-through");
    }

    private boolean isOffThePage() {
        var placed = get("position").matches("absolute|fixed|relative")
                && SIDES.stream().anyMatch(side -> isFarOut(get(side)));
        return placed
                || isFarOut(get("text-indent"))
                || isFarOut(get("margin-left"))
                || isFarOut(get("margin-top"))
                || isFarOut(get("margin"))
                || isFarOut(get("translate"))
                || isFarOut(get("transform").replaceAll("[(),]", " "))
                || get("scale").matches("0*(\\.0*)?") && !get("scale").isEmpty()
                || get("transform").matches(".*scale[xy3d]*\\(\\s*+0*+(\\.0*+)?\\s*+[,)].*");
    }

    private boolean isCutOff() {
        var cuts = List.of("overflow", "overflow-x", "overflow-y").stream()
                .anyMatch(property -> get(property).matches(".*(hidden|clip).*"));
        return cuts
                        && List.of("height", "width", "max-height", "max-width").stream()
                                .anyMatch(side -> isSliver(get(side)))
                || get("clip").matches("rect\\(\\s*([01](px)?[\\s,]*){4}\\)")
                || get("clip-path")
                        .matches("(inset\\(\\s*(100|[5-9]\\d)%.*|circle\\(\\s*0.*|polygon\\(\\s*0[^1-9]*\\).*)");
    }

    private static boolean isFaint(String share) {
        return share.matches("0*(\\.0\\d*)?%?") && !share.isEmpty();
    }

    private static boolean isNothing(String length) {
        return length.matches("0*+(\\.0*+)?(px|pt|em|rem|%|mm|cm|in|vh|vw)?") && length.contains("0");
    }

    private static boolean isSliver(String length) {
        return isNothing(length) || length.matches("0*(1|0?\\.\\d+)(\\.0*)?(px|pt)");
    }

    private static boolean isFarOut(String lengths) {
        return List.of(lengths.split("\\s+")).stream()
                .map(LENGTH::matcher)
                .anyMatch(length -> length.matches()
                        && !length.group(1).isEmpty()
                        && Double.parseDouble(length.group(2))
                                        * PIXELS.getOrDefault(String.valueOf(length.group(3)), 1.0)
                                >= FAR);
    }
}
