package org.zajedno.panels.material;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;

/**
 * A place in a text, as W3C Web Annotation selectors name it: a TextQuoteSelector and a TextPositionSelector that must agree.
 * Positions count Unicode code points, as the recommendation says (§4.2.4); a JavaScript client, whose strings count UTF-16
 * units, has to convert.
 *
 * @param exact the quoted words; whoever sends a passage names them, and a place without its words has none
 * @param prefix what stands right before them; null if not told
 * @param suffix what stands right behind them; null if not told
 * @param start code points before the quote
 * @param end code points up to and with the quote
 */
@Schema(
        name = "Passage",
        description =
                "TextQuoteSelector and TextPositionSelector (W3C Web Annotation) in one; positions count Unicode code"
                        + " points, not UTF-16 units")
public record Passage(
        @NotNull @Size(min = 1, max = 5_000) @Schema(examples = "6 sessions") @Nullable
        String exact,

        @Size(max = 200) @Schema(nullable = true, examples = "You will have ") @Nullable
        String prefix,

        @Size(max = 200) @Schema(nullable = true, examples = " in 12 months") @Nullable
        String suffix,

        @NotNull @Min(0) @Max(100_000) @Schema(examples = "14")
        Integer start,

        @NotNull @Min(1) @Max(100_000) @Schema(examples = "24")
        Integer end) {

    /** A place without its words. */
    public static Passage between(int start, int end) {
        return new Passage(null, null, null, start, end);
    }

    boolean touches(Paragraph paragraph) {
        return paragraph.start() < end && start < paragraph.end();
    }

    /** It and all of the paragraphs that it touches; what it touches and what overlaps it does so still. */
    public Passage widened(StructuredText text) {
        var touched = text.paragraphs().stream().filter(this::touches).toList();
        return touched.isEmpty()
                ? between(start, end)
                : between(
                        Math.min(start, touched.getFirst().start()),
                        Math.max(end, touched.getLast().end()));
    }

    /** Whether the text has the passage. */
    public boolean isIn(String text) {
        try {
            requireIn(text, "");
            return true;
        } catch (Refusal itHasNot) {
            return false;
        }
    }

    /**
     * Refuses a passage that the text does not have.
     *
     * @param field where the passage stands in the request
     */
    public void requireIn(String text, String field) {
        if (start >= end || end > text.codePointCount(0, text.length())) {
            throw Refusal.invalid(field + ".end", "must lie behind start and within the text");
        }
        var from = text.offsetByCodePoints(0, start);
        var to = text.offsetByCodePoints(from, end - start);
        // texts from before letters were composed are still there
        if (exact == null
                || !Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(exact, Normalizer.Form.NFC))) {
            throw Refusal.invalid(field + ".exact", "is not what the text has between start and end");
        }
        if (prefix != null && !text.substring(0, from).endsWith(prefix)) {
            throw Refusal.invalid(field + ".prefix", "is not what stands before the quote");
        }
        if (suffix != null && !text.startsWith(suffix, to)) {
            throw Refusal.invalid(field + ".suffix", "is not what stands behind the quote");
        }
    }
}
