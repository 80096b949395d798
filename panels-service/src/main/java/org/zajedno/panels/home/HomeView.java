package org.zajedno.panels.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.CommentView;
import org.zajedno.panels.comment.ResponseDecision;
import org.zajedno.panels.draft.CommentDraft;
import org.zajedno.panels.draft.DraftView;
import org.zajedno.panels.meeting.MeetingView;
import org.zajedno.panels.panel.MembershipView;
import org.zajedno.panels.payment.PaymentOfferView;
import org.zajedno.panels.review.ReviewView;

/** What a member finds on the first page. */
@Schema(name = "Home")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HomeView(
        @Schema(description = "The caller's memberships, oldest first")
        List<MembershipView> memberships,

        @Schema(description = "The reviews that are open to the caller, oldest first; a hundred at most")
        List<ReviewView> reviews,

        @Schema(description = "What the caller is writing on any review, oldest first")
        List<HomeDraft> drafts,

        @Schema(
                description =
                        "What the caller said last, five comments at most, and with it those with a response that are unread, fifty"
                                + " at most; in the order of time")
        List<HomeComment> comments,

        @Schema(description = "How many comments the caller made on each open review and did not retract")
        List<HomeCount> ownCommentCounts,

        @Schema(examples = "12", description = "How many comments the caller made in all")
        long ownCommentCount,

        @Schema(description = "Accepted offers whose claim was not paid, which the caller can claim again")
        List<PaymentOfferView> refusedPayments,

        @Schema(nullable = true, description = "The meeting of the caller's panels that comes next")
        MeetingView nextMeeting) {

    private static final int BEGINNING = 200;

    /** As much of an own comment as tells which one it is and how far it has come; the rest is read with the comment. */
    @Schema(name = "HomeComment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HomeComment(
            UUID id,
            UUID reviewRequestId,
            @Schema(nullable = true) LanguageTag language,

            @Schema(
                    nullable = true,
                    description = "Its first 200 characters; absent once it was retracted",
                    examples = "How long does one session take?")
            String text,

            CommentState state,
            Instant submittedAt,

            @Schema(nullable = true, description = "Held until the PPI lead has looked at it")
            Boolean screening,

            @Schema(nullable = true, description = "Last day for the response, while one is owed")
            LocalDate responseDue,

            @Schema(nullable = true) HomeResponse response,
            List<HomeChange> changes) {

        static HomeComment of(CommentView comment) {
            return new HomeComment(
                    comment.id(),
                    comment.reviewRequestId(),
                    comment.language(),
                    beginning(comment.text()),
                    comment.state(),
                    comment.submittedAt(),
                    comment.screening(),
                    comment.responseDue(),
                    comment.response() == null
                            ? null
                            : new HomeResponse(
                                    comment.response().decision(),
                                    comment.response().readAt()),
                    comment.changes().stream()
                            .map(change -> new HomeChange(change.materialVersionId(), change.versionNumber()))
                            .toList());
        }

        private static String beginning(String text) {
            return text == null || text.codePointCount(0, text.length()) <= BEGINNING
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, BEGINNING));
        }
    }

    /** How a comment was answered. */
    @Schema(name = "HomeResponse")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HomeResponse(
            ResponseDecision decision,

            @Schema(nullable = true, description = "When the caller read it first")
            Instant readAt) {}

    /** In which version a comment changed something. */
    @Schema(name = "HomeChange")
    record HomeChange(
            UUID materialVersionId, @Schema(examples = "2") int versionNumber) {}

    /** How much the caller said on a review. */
    @Schema(name = "HomeCount")
    record HomeCount(
            UUID reviewRequestId, @Schema(examples = "3") long ownCommentCount) {}

    /** What the caller is writing on a review. */
    @Schema(name = "HomeDraft")
    record HomeDraft(UUID reviewRequestId, DraftView draft) {

        static HomeDraft of(CommentDraft draft) {
            return new HomeDraft(draft.reviewRequestId(), DraftView.from(draft));
        }
    }
}
