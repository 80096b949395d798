package org.zajedno.panels.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** What a member said by phone, on paper or in a meeting, for the PPI lead to enter. */
@Schema(name = "NewCommentOnBehalf")
record NewCommentOnBehalf(
        @NotNull @Schema(description = "The member who said it")
        UUID membershipId,

        @NotNull CommentSource source,
        @NotNull @Schema(examples = "2030-02-20") LocalDate receivedOn,
        @NotNull CommentKind kind,

        @NotNull
        @Schema(description = "The language that it is written in; with a passage, that of the text it points into")
        LanguageTag language,

        @NotBlank @Size(max = 10_000) @Schema(examples = "Six sessions of what? Please say how long one takes.")
        String text,

        @NotNull @Valid CommentTarget about,
        @NotNull @Valid Credit credit) {

    NewComment comment() {
        return new NewComment(kind, language, text, about, credit, null);
    }

    CommentReceipt receipt() {
        return new CommentReceipt(source, receivedOn);
    }
}
