package org.zajedno.panels.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether words can be seen: words in the colour of their background, or too small to read, are hidden.
 *
 * @param colour as red, green and blue; null where the program chooses one that can be read
 * @param background likewise; null where nobody knows, as on a picture
 * @param tiny whether the letters are smaller than anybody reads
 */
record TextVisibility(@Nullable Integer colour, @Nullable Integer background, boolean tiny) {

    /** In points; what is printed smaller is no text to read. */
    static final double TINY = 2;

    static final int WHITE = 0xFFFFFF;
    static final TextVisibility ON_PAPER = new TextVisibility(null, WHITE, false);
    static final TextVisibility ON_ANYTHING = new TextVisibility(null, null, false);

    /** How far apart two colours are that nobody tells from each other, in each of red, green and blue. */
    private static final int ALIKE = 20;

    private static final Pattern DIGITS = Pattern.compile("#?([0-9a-f]{6})([0-9a-f]{2})?");
    private static final Pattern SHORT_DIGITS = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?");
    private static final Pattern PARTS =
            Pattern.compile("rgba?\\(\\s*([\\d.]+)(%?)[\\s,]+([\\d.]+)%?[\\s,]+([\\d.]+)%?.*\\)");
    private static final Pattern LIGHTNESS = Pattern.compile("hsla?\\(.*[\\s,]([\\d.]+)%\\s*([,/].*)?\\)");
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("white", WHITE),
            Map.entry("snow", 0xFFFAFA),
            Map.entry("ivory", 0xFFFFF0),
            Map.entry("whitesmoke", 0xF5F5F5),
            Map.entry("ghostwhite", 0xF8F8FF),
            Map.entry("floralwhite", 0xFFFAF0),
            Map.entry("black", 0),
            Map.entry("red", 0xFF0000),
            Map.entry("lime", 0x00FF00),
            Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000FF),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("lightgrey", 0xD3D3D3),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("navy", 0x000080),
            Map.entry("maroon", 0x800000),
            Map.entry("olive", 0x808000),
            Map.entry("purple", 0x800080),
            Map.entry("teal", 0x008080),
            Map.entry("orange", 0xFFA500));

    /** The highlighters of Word (ECMA-376 part 1, 17.18.40) that are called otherwise than the colours of pages. */
    private static final Map<String, Integer> HIGHLIGHTS = Map.of(
            "darkblue", 0x000080,
            "darkcyan", 0x008080,
            "darkgreen", 0x008000,
            "darkmagenta", 0x800080,
            "darkred", 0x800000,
            "darkyellow", 0x808000,
            "darkgray", 0x808080);

    /** A colour as files name it; null for one that is chosen by the program, or that is not known. */
    static @Nullable Integer colour(@Nullable String named) {
        if (named == null) {
            return null;
        }
        var name = named.strip().toLowerCase(Locale.ROOT);
        var digits = DIGITS.matcher(name);
        if (digits.matches()) {
            return Integer.valueOf(digits.group(1), 16);
        }
        var few = SHORT_DIGITS.matcher(name);
        if (few.matches()) {
            return Integer.valueOf(
                    few.group(1).repeat(2)
                            + few.group(2).repeat(2)
                            + few.group(3).repeat(2),
                    16);
        }
        var parts = PARTS.matcher(name);
        if (parts.matches()) {
            double unit = parts.group(2).isEmpty() ? 1 : 2.55;
            return part(parts.group(1), unit) << 16 | part(parts.group(3), unit) << 8 | part(parts.group(4), unit);
        }
        var light = LIGHTNESS.matcher(name);
        if (light.matches()) {
            // only white and black are the same whatever their hue
            double lightness = number(light.group(1));
            return lightness >= 97 ? Integer.valueOf(WHITE) : lightness <= 3 ? Integer.valueOf(0) : null;
        }
        return NAMED.getOrDefault(name, HIGHLIGHTS.get(name));
    }

    private static int part(String number, double unit) {
        return Math.clamp(Math.round(number(number) * unit), 0, 255);
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException severalPoints) {
            return 0;
        }
    }

    TextVisibility in(@Nullable Integer other) {
        return new TextVisibility(other, background, tiny);
    }

    TextVisibility on(@Nullable Integer other) {
        return new TextVisibility(colour, other, tiny);
    }

    TextVisibility sized(boolean isTiny) {
        return new TextVisibility(colour, background, isTiny);
    }

    /** Whether nobody can read what is printed so. */
    boolean isInvisible() {
        return tiny
                || colour != null
                        && background != null
                        && isNear(colour >> 16, background >> 16)
                        && isNear(colour >> 8, background >> 8)
                        && isNear(colour, background);
    }

    private static boolean isNear(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) <= ALIKE;
    }
}
