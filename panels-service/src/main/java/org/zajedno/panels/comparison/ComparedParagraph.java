package org.zajedno.panels.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph of one of two versions, or of both. */
@Schema(name = "ComparedParagraph")
record ComparedParagraph(
        @Schema(examples = "p-5f2b81c04e9d") String id,
        ParagraphState state,

        @Schema(
                description =
                        "In the order in which they are read; where words are exchanged, those that went come first")
        List<ComparedWords> words) {

    /** What became of a paragraph. */
    public enum ParagraphState {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }
}
