package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of a page the words that are printed like their background, or too small to be read. */
final class HtmlVisibilityFilter {

    private static final Pattern SIZE = Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)(px|pt|em|rem|%|mm|cm|in|vw|vh)");
    private static final List<String> COLOURS = List.of("color", "-webkit-text-fill-color");
    private static final List<String> BACKGROUNDS = List.of("background", "background-color", "background-image");
    private static final List<String> SIZES = List.of("font", "font-size");
    private static final double POINTS_OF_A_PIXEL = 0.75;

    /** A size that depends on another one, as a share of it. */
    private static final double TINY_SHARE = 0.15;

    private final CharacterAccount account;
    private final Map<Element, List<CssDeclarations>> styles = new IdentityHashMap<>();

    HtmlVisibilityFilter(CharacterAccount account) {
        this.account = account;
    }

    static boolean isAbout(CssDeclarations said) {
        return Stream.of(COLOURS, BACKGROUNDS, SIZES).flatMap(List::stream).anyMatch(said.values()::containsKey);
    }

    /** Later ones win. */
    void style(Element element, CssDeclarations said) {
        styles.computeIfAbsent(element, _ -> new ArrayList<>()).add(said);
    }

    void takeOut(Document document) {
        walk(document, TextVisibility.ON_PAPER);
    }

    private void walk(Element element, TextVisibility outer) {
        var ink = ink(element, outer);
        for (var child : new ArrayList<>(element.childNodes())) {
            if (child instanceof Element inner) {
                walk(inner, ink);
            } else if (child instanceof TextNode words && !words.isBlank() && ink.isInvisible()) {
                account.leaveOut(Omission.HIDDEN_TEXT, words.getWholeText());
                words.remove();
            }
        }
    }

    private TextVisibility ink(Element element, TextVisibility outer) {
        var ink = outer;
        if (element.hasAttr("bgcolor")) {
            ink = ink.on(TextVisibility.colour(element.attr("bgcolor")));
        }
        if (element.hasAttr("background")) {
            ink = ink.on(null);
        }
        if (element.normalName().equals("font") && element.hasAttr("color")) {
            ink = ink.in(TextVisibility.colour(element.attr("color")));
        }
        if (element.normalName().equals("body") && element.hasAttr("text")) {
            ink = ink.in(TextVisibility.colour(element.attr("text")));
        }
        if (element.normalName().equals("mark")) {
            ink = ink.in(0).on(TextVisibility.colour("yellow"));
        }
        for (var said : styles.getOrDefault(element, List.of())) {
            ink = styled(ink, said);
        }
        return ink;
    }

    private static TextVisibility styled(TextVisibility outer, CssDeclarations said) {
        var ink = outer;
        for (var property : BACKGROUNDS) {
            var background = said.get(property);
            if (!background.matches("|none|transparent|inherit|initial|unset")) {
                ink = ink.on(painted(background));
            }
        }
        for (var property : COLOURS) {
            var colour = said.get(property);
            if (!colour.matches("|inherit|currentcolor|unset|revert")) {
                ink = ink.in(colour(colour, ink));
            }
        }
        for (var property : SIZES) {
            var size = SIZE.matcher(said.get(property));
            if (size.find()) {
                ink = ink.sized(isTiny(Double.parseDouble(size.group(1)), size.group(2), ink.tiny()));
            }
        }
        return ink;
    }

    /** What is not there at all looks like what is behind it. */
    private static Integer colour(String named, TextVisibility ink) {
        return named.matches("transparent|(rgb|hsl)a?\\(.*[,/]\\s*0*(\\.0*)?%?\\s*\\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0")
                        && !named.matches("rgb\\(\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*0+\\s*\\)")
                ? ink.background()
                : TextVisibility.colour(named);
    }

    /** The colour among what a background is made of; null for a picture. */
    private static Integer painted(String background) {
        if (background.matches("(?s).*(url|gradient|image)\\(.*|.*var\\(.*")) {
            return null;
        }
        var whole = TextVisibility.colour(background);
        return whole != null ? whole : TextVisibility.colour(background.split("\\s")[0]);
    }

    private static boolean isTiny(double size, String unit, boolean outer) {
        return switch (unit) {
            case "px" -> size * POINTS_OF_A_PIXEL <= TextVisibility.TINY;
            case "pt" -> size <= TextVisibility.TINY;
            case "em" -> size <= TINY_SHARE || outer;
            case "%" -> size <= TINY_SHARE * 100 || outer;
            case "rem", "vw", "vh" -> size <= TINY_SHARE;
            case "mm" -> size <= 0.7;
            default -> size <= 0.07;
        };
    }
}
