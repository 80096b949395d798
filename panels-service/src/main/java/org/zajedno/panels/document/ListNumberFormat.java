package org.zajedno.panels.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of items as documents show them. */
enum ListNumberFormat {
    NONE,
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_RUSSIAN,
    UPPER_RUSSIAN,
    ORDINAL,
    IN_DASHES,
    CIRCLED;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3_999;
    private static final int LARGEST_CIRCLED = 20;
    private static final int MOST_LETTERS = 40;

    /**
     * The format that OOXML (ST_NumberFormat) names so; others are written as decimal numbers.
     *
     * @param name null for none given
     */
    static ListNumberFormat ofWord(@Nullable String name) {
        return switch (name == null ? "decimal" : name) {
            case "none", "bullet" -> NONE;
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "russianLower" -> LOWER_RUSSIAN;
            case "russianUpper" -> UPPER_RUSSIAN;
            case "ordinal" -> ORDINAL;
            case "numberInDash" -> IN_DASHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            default -> DECIMAL;
        };
    }

    /** The format that the first letter of a sequence names, as HTML and OpenDocument do: 1, a, A, i, I; nothing for none. */
    static ListNumberFormat ofFirst(String first) {
        return switch (first) {
            case "" -> NONE;
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> RUSSIAN.contains(first.toLowerCase(Locale.ROOT).substring(0, 1)) ? cyrillic(first) : DECIMAL;
        };
    }

    private static ListNumberFormat cyrillic(String first) {
        return Character.isUpperCase(first.codePointAt(0)) ? UPPER_RUSSIAN : LOWER_RUSSIAN;
    }

    String write(int number) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> letters(number, LATIN);
            case UPPER_LETTER -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letters(number, RUSSIAN);
            case UPPER_RUSSIAN -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case ORDINAL -> number + ordinalEnding(number);
            case IN_DASHES -> "- " + number + " -";
            case CIRCLED ->
                number >= 1 && number <= LARGEST_CIRCLED
                        ? Character.toString('①' + number - 1)
                        : Integer.toString(number);
        };
    }

    /** Behind the last letter of the alphabet each one is written twice, then three times. */
    private static String letters(int number, String alphabet) {
        int times = (number - 1) / alphabet.length() + 1;
        return number < 1 || times > MOST_LETTERS
                ? Integer.toString(number)
                : alphabet.substring((number - 1) % alphabet.length(), (number - 1) % alphabet.length() + 1)
                        .repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var written = new StringBuilder();
        int left = number;
        for (int sign = 0; sign < VALUES.length; sign++) {
            for (; left >= VALUES[sign]; left -= VALUES[sign]) {
                written.append(SIGNS[sign]);
            }
        }
        return written.toString();
    }

    private static String ordinalEnding(int number) {
        int tens = number % 100;
        return tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
