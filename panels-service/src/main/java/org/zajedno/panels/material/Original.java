package org.zajedno.panels.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file that a text came in. */
@Schema(name = "Original")
public record Original(
        @Schema(examples = "participant-information.docx") String name,

        @Schema(examples = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        String type,

        @Schema(examples = "14210") int bytes) {}
