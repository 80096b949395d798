package org.zajedno.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds passages in texts and writes them as the two selectors of W3C Web Annotation in one. */
public final class PassageSelector {
    private static final int AROUND = 16;

    private PassageSelector() {}

    /** The first place where the text has the quote; positions count code points. */
    public static Map<String, Object> of(String text, String quote) {
        var from = text.indexOf(quote);
        DemoStepException.unless(from >= 0, "The demonstration's text does not have \"" + quote + "\".");
        var to = from + quote.length();
        var passage = new LinkedHashMap<String, Object>();
        passage.put("exact", quote);
        if (from > 0) {
            passage.put("prefix", text.substring(Math.max(0, from - AROUND), from));
        }
        passage.put("suffix", text.substring(to, Math.min(text.length(), to + AROUND)));
        passage.put("start", text.codePointCount(0, from));
        passage.put("end", text.codePointCount(0, to));
        return passage;
    }
}
