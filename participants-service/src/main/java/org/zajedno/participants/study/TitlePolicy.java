package org.zajedno.participants.study;

import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** Titles and names are short: at most 500 characters. */
public final class TitlePolicy {

    private static final int LONGEST = 500;

    private TitlePolicy() {}

    /** Refuses a title that has more than 500 characters in some language. */
    public static LocalizedText require(String field, LocalizedText title) {
        title.texts().forEach((tag, text) -> {
            if (text.length() > LONGEST) {
                throw Refusal.invalid(field + "." + tag, "must have at most " + LONGEST + " characters");
            }
        });
        return title;
    }
}
