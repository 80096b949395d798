package org.zajedno.panels.panel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of an invitation, sent back by the person who was invited. */
@Schema(name = "Acceptance")
public record InvitationAcceptance(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{20,40}") @Schema(examples = "q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
        String code) {

    /** A code is as good as a key: it never gets into a log by accident. */
    @Override
    public String toString() {
        return "Acceptance";
    }
}
