package org.zajedno.panels.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thought of a text: a heading, a paragraph, an item of a list or a row of a table.
 *
 * @param id the same in the next version for the paragraph that is the same or close
 * @param level of a heading from 1, of an item how deep its list stands from 1; null for others
 * @param start code points of the text before it
 * @param end code points of the text up to and with it
 * @param html the paragraph with safe inline markup; the text in it is, code point for code point, the text from start to end
 */
@Schema(
        name = "Paragraph",
        description =
                "Positions count Unicode code points of the text, not UTF-16 units; html holds nothing but strong, em, u, s,"
                        + " sub, sup, br and links, and its text is the text from start to end")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paragraph(
        @Schema(examples = "p-5f2b81c04e9d") String id,
        ParagraphKind kind,
        @Schema(nullable = true, examples = "2") @Nullable Integer level,
        @Schema(examples = "0") int start,
        @Schema(examples = "37") int end,

        @Schema(examples = "You will have <strong>6 sessions</strong>.")
        String html) {

    /** One that waits for its name. */
    static Paragraph unnamed(ParagraphKind kind, @Nullable Integer level, int start, int end, String html) {
        return new Paragraph("", kind, level, start, end, html);
    }

    /** How deep a heading or an item of a list stands; the other kinds have no level. */
    int requireLevel() {
        if (level == null) {
            throw new IllegalStateException("no level in a " + kind);
        }
        return level;
    }

    Paragraph named(String newId) {
        return new Paragraph(newId, kind, level, start, end, html);
    }
}
