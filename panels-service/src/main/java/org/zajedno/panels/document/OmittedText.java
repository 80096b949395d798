package org.zajedno.panels.document;

import org.jspecify.annotations.Nullable;

/**
 * Words of a file that are not in its text.
 *
 * @param words as the file has them; null where there are too many to be kept
 * @param characters how many of them there are, in code points
 * @param wordCount how many words they are; null for those from before words were counted
 */
public record OmittedText(
        Omission why,
        @Nullable String words,
        int characters,
        @Nullable Integer wordCount) {

    OmittedText(Omission why, String words, int characters) {
        this(why, words, characters, words.split(" ").length);
    }
}
