package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.document.CleanCopy;

/** The file that a text came in. */
@Schema(name = "Original")
record OriginalFileInfo(
        @Schema(examples = "participant-information.docx") String name,

        @Schema(examples = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        String type,

        @Schema(nullable = true, description = "For researchers, who get the file itself", examples = "14210")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer bytes) {

    /** What others than researchers get instead. */
    OriginalFileInfo copy() {
        return new OriginalFileInfo(CleanCopy.nameOf(name, type), CleanCopy.typeOf(type), null);
    }
}
