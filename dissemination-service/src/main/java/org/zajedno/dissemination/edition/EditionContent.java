package org.zajedno.dissemination.edition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/**
 * What an edition says, as it is sent.
 *
 * @param summary absent for none
 * @param text absent while it is not written
 * @param translator as it is to be printed
 * @param countries those that the publication is about; absent for none
 */
@Schema(
        examples =
                "{\"title\": \"Radimo zajedno\", \"summary\": \"Kako osnovati i voditi organizaciju koju vode korisnici\", \"text\": \"…\", \"translator\": \"M. P.\", \"countries\": [\"RS\"]}")
@JsonIgnoreProperties({
    "id",
    "owner",
    "workId",
    "language",
    "script",
    "accessForm",
    "sourceEditionId",
    "state",
    "readers",
    "publishedAt",
    "statements",
    "acknowledgements",
    "withdrawalReason",
    "lookAlikeWords",
    "modifiedAt"
}) // only read
record EditionContent(
        @NotBlank @Size(max = 300) String title,

        @Size(max = 5_000)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Schema(nullable = true)
        @Nullable
        String summary,

        @Size(max = 300_000)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Schema(nullable = true)
        @Nullable
        String text,

        @Size(max = 200) @Schema(nullable = true) @Nullable String translator,
        @Size(max = 30) @Nullable List<@NotNull Country> countries) {

    EditionText toText() {
        return new EditionText(
                title, summary, text, translator, countries == null ? List.of() : List.copyOf(countries));
    }
}
