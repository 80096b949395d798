package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.material.MaterialVersions;
import org.zajedno.panels.review.ReviewRequest;
import org.zajedno.panels.review.Seats;

/** Takes what a member says, if it points at what is there. */
@ApplicationScoped
class Commenting {

    private final Seats seats;
    private final Comments comments;
    private final MaterialVersions versions;
    private final Outbox outbox;
    private final Event<CommentSaid> said;
    private final Clock clock;

    Commenting(
            Seats seats,
            Comments comments,
            MaterialVersions versions,
            Outbox outbox,
            Event<CommentSaid> said,
            Clock clock) {
        this.seats = seats;
        this.comments = comments;
        this.versions = versions;
        this.outbox = outbox;
        this.said = said;
        this.clock = clock;
    }

    CommentRow submit(UUID reviewRequestId, NewComment request) {
        var seat = seats.requireOwn(reviewRequestId);
        var comment = Comment.submit(
                seat.review(),
                seat.membership(),
                request.kind(),
                request.language(),
                request.text(),
                request.about(),
                request.credit(),
                clock.instant());
        requirePointingAtSomething(request, seat.review());
        comments.persistAndFlush(comment);
        outbox.add(CommentSubmitted.of(comment));
        said.fire(new CommentSaid(reviewRequestId, seat.membership().id(), request.draftId()));
        return new CommentRow(comment, seat.membership(), null);
    }

    private void requirePointingAtSomething(NewComment request, ReviewRequest review) {
        var about = request.about();
        if (about.type() == AboutType.PASSAGE) {
            var text = versions.text(review.materialVersionId(), request.language())
                    .orElseThrow(() -> Refusal.invalid("language", "is none that the version can be read in"));
            about.selector().requireIn(text.text(), "about.selector");
        }
        if (about.type() == AboutType.QUESTION && !review.asks(about.questionId())) {
            throw Refusal.invalid("about.questionId", "is no question of this review");
        }
    }
}
