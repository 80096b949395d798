package org.zajedno.panels.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.panels.comment.CommentView;
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

        @Schema(description = "What the caller said last, in the order of time; fifty comments at most")
        List<CommentView> comments,

        @Schema(examples = "12", description = "How many comments the caller made in all")
        long ownCommentCount,

        @Schema(description = "Accepted offers whose claim was not paid, which the caller can claim again")
        List<PaymentOfferView> refusedPayments,

        @Schema(nullable = true, description = "The meeting of the caller's panels that comes next")
        MeetingView nextMeeting) {

    /** What the caller is writing on a review. */
    @Schema(name = "HomeDraft")
    record HomeDraft(UUID reviewRequestId, DraftView draft) {

        static HomeDraft of(CommentDraft draft) {
            return new HomeDraft(draft.reviewRequestId(), DraftView.from(draft));
        }
    }
}
