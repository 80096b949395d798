package org.zajedno.panels.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** A comment that a member submits. */
@Schema(name = "NewComment")
public record NewComment(
        @NotNull CommentKind kind,

        @NotNull
        @Schema(description = "The language that it is written in; with a passage, that of the text it points into")
        LanguageTag language,

        @NotBlank @Size(max = 10_000) @Schema(examples = "Six sessions of what? Please say how long one takes.")
        String text,

        @NotNull @Valid CommentTarget about,
        @NotNull @Valid Credit credit,

        @Schema(nullable = true, description = "The draft that this was, which is done with now")
        UUID draftId) {}
