package org.zajedno.panels.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows that the mail to an address was read. */
@Schema(name = "AddressConfirmation")
public record AddressConfirmation(
        @NotNull
        @Size(min = 1, max = 64)
        @Schema(
                description = "As the link in the mail has it behind confirm=",
                examples = "m3Xq0Yk5bE1c7R8dTz2uVw4aHjs")
        String token) {

    /** A token never gets into a log by accident. */
    @Override
    public String toString() {
        return "AddressConfirmation";
    }
}
