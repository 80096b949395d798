package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.ReviewAssignment;
import org.zajedno.panels.review.ReviewAssignmentRepository;
import org.zajedno.panels.review.ReviewRequest;
import org.zajedno.panels.screening.FreeTextScreener;

/**
 * Takes a comment if its passage or question exists. A comment that could identify somebody is held: nobody outside the panel
 * knows of it before the PPI lead has screened it.
 */
@ApplicationScoped
class SubmitComment {

    private final ReviewAssignmentRepository assignments;
    private final FreeTextScreener screener;
    private final CommentRepository comments;
    private final MaterialVersionRepository versions;
    private final Outbox outbox;
    private final Event<DraftSubmitted> draftSubmitted;
    private final Clock clock;

    SubmitComment(
            ReviewAssignmentRepository assignments,
            FreeTextScreener screener,
            CommentRepository comments,
            MaterialVersionRepository versions,
            Outbox outbox,
            Event<DraftSubmitted> draftSubmitted,
            Clock clock) {
        this.assignments = assignments;
        this.screener = screener;
        this.comments = comments;
        this.versions = versions;
        this.outbox = outbox;
        this.draftSubmitted = draftSubmitted;
        this.clock = clock;
    }

    CommentRow submit(UUID reviewRequestId, NewComment request) {
        return take(assignments.requireOwn(reviewRequestId), request, null);
    }

    CommentRow submitOnBehalf(UUID reviewRequestId, NewCommentOnBehalf request) {
        var assignment = assignments
                .of(reviewRequestId, request.membershipId())
                .orElseThrow(
                        () -> Refusal.invalid("membershipId", "is none on a panel that the review was put before"));
        return take(assignment, request.comment(), request.receipt());
    }

    private CommentRow take(ReviewAssignment assignment, NewComment request, CommentReceipt receipt) {
        var review = assignment.review();
        var held = !screener.marks(request.text()).isEmpty();
        var comment = new Comment(review, assignment.membership(), request, receipt, held, clock.instant());
        comment.countUnder(requireTopic(request, review));
        comments.persistAndFlush(comment);
        if (!held) {
            outbox.add(CommentSubmitted.of(comment, assignment.membership()));
        }
        if (request.draftId() != null) {
            draftSubmitted.fire(
                    new DraftSubmitted(review.id(), assignment.membership().id(), request.draftId()));
        }
        return new CommentRow(comment, assignment.membership(), null);
    }

    /** Refuses what points at nothing. */
    private Topic requireTopic(NewComment request, ReviewRequest review) {
        var about = request.about();
        return switch (about.type()) {
            case PASSAGE -> {
                var text = versions.text(review.materialVersionId(), request.language())
                        .orElseThrow(() -> Refusal.invalid("language", "is none that the version can be read in"));
                about.selector().requireIn(text.text(), "about.selector");
                yield Topic.passage(about.selector().widened(text.structured()));
            }
            case QUESTION -> {
                if (!review.asks(about.questionId())) {
                    throw Refusal.invalid("about.questionId", "is no question of this review");
                }
                yield Topic.question(about.questionId());
            }
            case GENERAL -> Topic.WHOLE;
        };
    }
}
