package org.zajedno.panels.gripp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a report is frozen. */
@Schema(name = "GrippFreezing")
public record NewGrippFreeze(
        @Schema(
                nullable = true,
                examples = "false",
                description = "That bad effects and involvement without effect were looked for and none was found")
        Boolean noneFound) {}
