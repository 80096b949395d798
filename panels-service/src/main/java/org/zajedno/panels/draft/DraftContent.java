package org.zajedno.panels.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentKind;
import org.zajedno.panels.comment.CommentTarget;
import org.zajedno.panels.comment.Credit;

/** A comment as far as it is written; nothing of it has to make sense yet. */
@Schema(name = "DraftContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"id", "returnedBecause", "savedAt", "version"}) // only read
record DraftContent(
        @Schema(nullable = true) @Nullable CommentKind kind,
        @Schema(nullable = true) @Nullable LanguageTag language,

        @Size(max = 10_000) @Schema(nullable = true, examples = "Six sessions of wh") @Nullable
        String text,

        @Valid @Schema(nullable = true) @Nullable CommentTarget about,
        @Valid @Schema(nullable = true) @Nullable Credit credit) {

    /** What somebody is writing is nobody's to read, not even in a log. */
    @Override
    public String toString() {
        return "DraftContent";
    }
}
