package org.zajedno.panels.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done for the person. */
@Schema(name = "SafeguardingClosing")
record FlagClosure(
        @NotBlank @Size(max = 2000) @Schema(examples = "We spoke on the phone; a friend is with her today.")
        String note) {

    @Override
    public String toString() {
        return "Closing";
    }
}
