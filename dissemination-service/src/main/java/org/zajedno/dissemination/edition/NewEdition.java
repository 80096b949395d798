package org.zajedno.dissemination.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

/**
 * An edition to be opened.
 *
 * @param owner the country that writes and approves it; absent for the work's owner, or the caller's one country where the
 *     caller does not act for the project
 * @param accessForm absent means STANDARD
 * @param sourceEditionId the edition of the same work that this one is translated from; absent for a source edition
 */
@Schema(
        examples =
                "{\"language\": \"sr-Latn\", \"accessForm\": \"STANDARD\", \"sourceEditionId\": \"8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b\", \"content\": {\"title\": \"Radimo zajedno\", \"text\": \"…\"}}")
record NewEdition(
        @NotNull LanguageTag language,
        @Schema(nullable = true) @Nullable Country owner,
        @Schema(nullable = true) @Nullable AccessForm accessForm,
        @Schema(nullable = true) @Nullable UUID sourceEditionId,
        @NotNull @Valid EditionContent content) {

    Edition toEdition(UUID workId, @Nullable Country whose, Instant now) {
        return new Edition(
                workId,
                whose,
                language,
                accessForm == null ? AccessForm.STANDARD : accessForm,
                sourceEditionId,
                content.toText(),
                now);
    }
}
