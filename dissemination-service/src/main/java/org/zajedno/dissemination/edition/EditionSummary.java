package org.zajedno.dissemination.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** An edition in a list, without its text. */
@Schema(name = "EditionSummary")
record EditionSummary(
        UUID id,
        UUID workId,
        LanguageTag language,
        AccessForm accessForm,
        @Schema(nullable = true) @Nullable UUID sourceEditionId,
        @Schema(examples = "Radimo zajedno") String title,
        EditionState state,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        Instant modifiedAt,
        @JsonIgnore Instant createdAt) {}
