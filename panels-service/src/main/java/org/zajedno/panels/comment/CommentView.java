package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.material.Passage;

/** A comment as its reader may see it: what the reader may not know is absent, not null. */
@Schema(name = "Comment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentView(
        UUID id,
        UUID reviewRequestId,
        UUID materialVersionId,
        CommentKind kind,

        @Schema(nullable = true, description = "For researchers only where enough members of the panel read it")
        LanguageTag language,

        @Schema(
                nullable = true,
                description = "Absent once it was retracted",
                examples = "How long does one session take?")
        String text,

        @Schema(nullable = true) CommentTargetView about,
        CommentState state,

        @Schema(
                nullable = true,
                examples = "a panel member",
                description = "Who said it, as far as the reader may know; absent for the author")
        String from,

        @Schema(nullable = true, description = "For researchers only where the panel has enough members")
        UUID panelId,

        @Schema(nullable = true, description = "For the PPI lead of the panel alone", examples = "Lipa")
        String pseudonym,

        @Schema(nullable = true, description = "For the author alone")
        Credit credit,

        @Schema(nullable = true, description = "For the author alone")
        Instant submittedAt,

        @Schema(
                nullable = true,
                description =
                        "Whether it came after the deadline; for researchers only where the panel has enough members")
        Boolean late,

        @Schema(
                nullable = true,
                description = "Held until the PPI lead has looked at it; for the author and the PPI lead")
        Boolean screening,

        @Schema(
                nullable = true,
                description = "How it reached the PPI lead who entered it; for the author and the PPI lead")
        CommentSource source,

        @Schema(nullable = true, description = "When it did")
        LocalDate receivedOn,

        @Schema(nullable = true, description = "Last day for the response, while one is owed")
        LocalDate responseDue,

        @Schema(
                nullable = true,
                description = "Why the member found that the response missed the point",
                examples = "I meant the length of a session, not their number.")
        String reopenReason,

        @Schema(
                nullable = true,
                description = "A reason to re-open it that has not left the panel; for the author and the PPI lead")
        HeldReopeningView heldReopening,

        @Schema(nullable = true) ResponseView response,
        List<ChangeView> changes,
        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public boolean showsMoreThanItsRow() {
        return true;
    }

    /** Why the answer misses the point, in words that the PPI lead looks at first. */
    @Schema(name = "HeldReopening")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeldReopeningView(
            @Schema(examples = "Marko says it takes longer.")
            String reason,

            @Schema(
                    nullable = true,
                    examples = "Please leave out the name.",
                    description = "Why the PPI lead gave it back; absent while it waits for the PPI lead")
            String returnedBecause) {

        static HeldReopeningView from(HeldReopening held) {
            return held == null ? null : new HeldReopeningView(held.reason(), held.returnedBecause());
        }
    }

    /** The answer, its reason in the reader's language. */
    @Schema(name = "CommentResponse")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResponseView(
            UUID id,
            ResponseDecision decision,

            @Schema(nullable = true, examples = "The sheet did not say how long a session takes.")
            ShownText reason,

            @Schema(description = "In which the reason can be read")
            List<LanguageTag> languages,

            @Schema(nullable = true, description = "When the author read it first; for the author alone")
            Instant readAt) {}

    /** What became of it in a later version. */
    @Schema(name = "CommentChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            UUID materialVersionId,
            @Schema(examples = "2") int versionNumber,

            @Schema(examples = "The sheet says now how long a session takes.")
            ShownText description,

            @Schema(nullable = true) LanguageTag language,
            @Schema(nullable = true) Passage before,
            @Schema(nullable = true) Passage after) {}
}
