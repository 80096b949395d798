package org.zajedno.panels.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passage that somebody should look at.
 *
 * @param start position of its first character, counted in code points
 * @param end position behind its last
 */
@Schema(name = "Mark")
public record Mark(
        @Schema(examples = "8") int start,
        @Schema(examples = "13") int end,
        MarkReason reason) {}
