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
import org.jspecify.annotations.Nullable;

/** Removes words of a page that have the colour of their background or are too small to read. */
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

    static boolean isAbout(CssDeclarations declarations) {
        return Stream.of(COLOURS, BACKGROUNDS, SIZES)
                .flatMap(List::stream)
                .anyMatch(declarations.values()::containsKey);
    }

    /** Later ones win. */
    void style(Element element, CssDeclarations declarations) {
        styles.computeIfAbsent(element, _ -> new ArrayList<>()).add(declarations);
    }

    void takeOut(Document document) {
        walk(document, TextVisibility.ON_PAPER);
    }

    private void walk(Element element, TextVisibility outer) {
        var visibility = visibility(element, outer);
        for (var child : new ArrayList<>(element.childNodes())) {
            if (child instanceof Element inner) {
                walk(inner, visibility);
            } else if (child instanceof TextNode words && !words.isBlank() && visibility.isInvisible()) {
                account.leaveOut(Omission.HIDDEN_TEXT, words.getWholeText());
                words.remove();
            }
        }
    }

    private TextVisibility visibility(Element element, TextVisibility outer) {
        var visibility = outer;
        if (element.hasAttr("bgcolor")) {
            visibility = visibility.on(TextVisibility.colour(element.attr("bgcolor")));
        }
        if (element.hasAttr("background")) {
            visibility = visibility.on(null);
        }
        if (element.normalName().equals("font") && element.hasAttr("color")) {
            visibility = visibility.in(TextVisibility.colour(element.attr("color")));
        }
        if (element.normalName().equals("body") && element.hasAttr("text")) {
            visibility = visibility.in(TextVisibility.colour(element.attr("text")));
        }
        if (element.normalName().equals("mark")) {
            visibility = visibility.in(0).on(TextVisibility.colour("yellow"));
        }
        for (var declarations : styles.getOrDefault(element, List.of())) {
            visibility = styled(visibility, declarations);
        }
        return visibility;
    }

    private static TextVisibility styled(TextVisibility outer, CssDeclarations declarations) {
        var visibility = outer;
        for (var property : BACKGROUNDS) {
            var background = declarations.get(property);
            if (!background.matches("|none|transparent|inherit|initial|unset")) {
                visibility = visibility.on(painted(background));
            }
        }
        for (var property : COLOURS) {
            var colour = declarations.get(property);
            if (!colour.matches("|inherit|currentcolor|unset|revert")) {
                visibility = visibility.in(colour(colour, visibility));
            }
        }
        for (var property : SIZES) {
            var size = SIZE.matcher(declarations.get(property));
            if (size.find()) {
                visibility =
                        visibility.sized(isTiny(Double.parseDouble(size.group(1)), size.group(2), visibility.tiny()));
            }
        }
        return visibility;
    }

    /** What is not there at all looks like what is behind it. */
    private static @Nullable Integer colour(String named, TextVisibility visibility) {
        return named.matches("transparent|(rgb|hsl)a?\\(.*[,/]\\s*0*(\\.0*)?%?\\s*\\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0")
                        && !named.matches("rgb\\(\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*0+\\s*\\)")
                ? visibility.background()
                : TextVisibility.colour(named);
    }

    /** The colour among what a background is made of; null for a picture. */
    private static @Nullable Integer painted(String background) {
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
