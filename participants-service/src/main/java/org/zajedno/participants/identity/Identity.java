package org.zajedno.participants.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** Who a participant is and how to reach them. Leaves the vault by a disclosure only. */
@Schema(description = "Who a participant is and how to reach them")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Identity(
        @NotNull @NotBlank @Size(max = 200) @Schema(examples = "Marija Marić")
        String name,

        @Schema(nullable = true, examples = "1980-02-29") @Nullable
        LocalDate dateOfBirth,

        @Size(max = 40) @Schema(nullable = true, examples = "0101990710008") @Nullable
        String nationalId,

        @Size(max = 254)
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
        @Schema(nullable = true, examples = "marija@example.org")
        @Nullable
        String email,

        @Size(max = 40)
        @Pattern(regexp = "[+0-9 ()/-]+")
        @Schema(nullable = true, examples = "+381 21 000 000")
        @Nullable
        String phone,

        @Size(max = 500) @Schema(nullable = true, examples = "Cara Dušana 12, Beograd") @Nullable
        String address,

        @Schema(nullable = true, description = "The language to write to them in") @Nullable
        LanguageTag preferredLanguage) {

    /** Says nothing: a record's own text would carry the person into logs. */
    @Override
    public String toString() {
        return "Identity";
    }
}
