package org.zajedno.panels.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that stay, come or go together. */
@Schema(name = "ComparedWords")
record ComparedWords(
        WordState state, @Schema(examples = "6 sessions") String text) {

    /** What became of words. */
    @Schema(name = "WordState")
    public enum WordState {
        SAME,
        ADDED,
        REMOVED
    }
}
