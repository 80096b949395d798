package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a member wishes to be called; for the named contact alone, and erased with the words of the flag. */
@Schema(name = "CallWish")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallWish(
        @NotNull @Pattern(regexp = "[+]?[0-9][0-9 ()./-]{2,30}") @Schema(examples = "+381 60 1234567")
        String phone,

        @Size(max = 100)
        @Schema(
                nullable = true,
                examples = "Ana",
                description = "For whom to ask, where somebody else may pick up the phone")
        @Nullable
        String askFor,

        @Size(max = 200)
        @Schema(nullable = true, examples = "After five in the afternoon", description = "When it suits")
        @Nullable
        String times,

        @Schema(description = "Whether a message may be left with somebody else or on a machine")
        boolean messageAllowed) {

    /** How somebody in distress is reached never gets into a log by accident. */
    @Override
    public String toString() {
        return "CallWish";
    }
}
