package org.zajedno.panels.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentKind;
import org.zajedno.panels.comment.CommentTarget;
import org.zajedno.panels.comment.Credit;

/** A draft as its author sees it. */
@Schema(name = "Draft")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        @Schema(description = "As the author's device chose it")
        UUID id,

        @Schema(nullable = true) @Nullable CommentKind kind,
        @Schema(nullable = true) @Nullable LanguageTag language,

        @Schema(examples = "Six sessions of wh", nullable = true) @Nullable
        String text,

        @Schema(nullable = true) @Nullable CommentTarget about,
        @Schema(nullable = true) @Nullable Credit credit,

        @Schema(
                examples = "Please leave out the name.",
                nullable = true,
                description = "Why the PPI lead gave the comment back to be written anew")
        @Nullable
        String returnedBecause,

        Instant savedAt,

        @Schema(
                examples = "3",
                description = "What If-Match names at the next change, also for a draft that was found in a list")
        @JsonIgnore(false)
        long version)
        implements VersionedView {

    public static DraftView from(CommentDraft draft) {
        var content = draft.content();
        return new DraftView(
                draft.draftId(),
                content.kind(),
                content.language(),
                content.text(),
                content.about(),
                content.credit(),
                draft.returnedBecause(),
                draft.modifiedAt(),
                draft.version());
    }
}
