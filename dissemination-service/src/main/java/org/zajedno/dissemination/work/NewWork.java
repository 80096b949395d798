package org.zajedno.dissemination.work;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;

/**
 * A work to be opened.
 *
 * @param owner the country that writes and approves it; absent for the whole project's, or the caller's one country's where the
 *     caller does not act for the project
 */
@Schema(
        examples =
                "{\"studyId\": \"5f0c3a52-3f2b-4a53-9d0e-0f6f3b1f9a10\", \"kind\": \"BOOKLET\", \"title\": {\"en\": \"Let's Work Together\", \"sr-Latn\": \"Radimo zajedno\"}}")
record NewWork(
        @NotNull UUID studyId,
        @Schema(nullable = true) @Nullable Country owner,
        @NotNull Work.Kind kind,
        @NotNull LocalizedText title) {

    Work toWork(@Nullable Country whose, Instant now) {
        return new Work(studyId, whose, kind, title, now);
    }
}
