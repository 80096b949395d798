package org.zajedno.panels.gripp;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes for an item. */
@Schema(name = "GrippItemText")
record GrippItemChange(
        @Size(min = 1, max = 20_000)
        @Schema(
                nullable = true,
                examples = "We asked too late: the first sheet was printed already.",
                description = "Left out to take back what was written")
        @Nullable
        String text,

        @Schema(nullable = true, examples = "false", description = "That the item does not apply to this study")
        @Nullable
        Boolean notApplicable) {}
