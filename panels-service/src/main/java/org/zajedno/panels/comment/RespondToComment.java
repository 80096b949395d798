package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.review.ReviewStatusUpdater;

/** The steps of a comment after it was submitted: acknowledged, responded to, confirmed or re-opened. */
@ApplicationScoped
public class RespondToComment {

    private final CommentRepository comments;
    private final HeldTextScope heldTextScope;
    private final ReopenComment reopenComment;
    private final HeldReopeningRepository held;
    private final ReviewStatusUpdater statusUpdater;
    private final Outbox outbox;
    private final Clock clock;

    RespondToComment(
            CommentRepository comments,
            HeldTextScope heldTextScope,
            ReopenComment reopenComment,
            HeldReopeningRepository held,
            ReviewStatusUpdater statusUpdater,
            Outbox outbox,
            Clock clock) {
        this.comments = comments;
        this.heldTextScope = heldTextScope;
        this.reopenComment = reopenComment;
        this.held = held;
        this.statusUpdater = statusUpdater;
        this.outbox = outbox;
        this.clock = clock;
    }

    CommentRow acknowledge(UUID id) {
        return heldTextScope.reveal(() -> {
            var row = comments.row(id).orElseThrow(Refusal::notFound);
            row.comment().acknowledge(clock.instant());
            return row;
        });
    }

    CommentRow respond(UUID id, NewResponse request) {
        var row = comments.row(id).orElseThrow(Refusal::notFound);
        return respond(List.of(row), _ -> request).getFirst();
    }

    /** Responds to the comments together, and publishes a fact for each. Refuses all if one of them waits for no response. */
    public List<CommentRow> respond(List<CommentRow> rows, Function<CommentRow, NewResponse> responses) {
        var now = clock.instant();
        var responded = rows.stream()
                .map(row -> responded(row, responses.apply(row), now))
                .toList();
        comments.flush();
        responded.forEach(row -> outbox.add(CommentAnswered.of(row.comment(), row.response())));
        // in one order, so that two requests at once do not wait for each other
        responded.stream()
                .map(row -> row.comment().reviewRequestId())
                .distinct()
                .sorted()
                .forEach(statusUpdater::settle);
        return responded;
    }

    private CommentRow responded(CommentRow row, NewResponse request, Instant now) {
        var response = new Response(row.comment(), request.decision(), request.reason(), now);
        row.comment().respond(response, now);
        comments.add(response);
        return new CommentRow(row.comment(), row.author(), response);
    }

    /** Adds the reason of the response in further languages. */
    CommentRow translate(UUID id, LocalizedText further) {
        var row = comments.row(id).filter(found -> found.response() != null).orElseThrow(Refusal::notFound);
        var now = clock.instant();
        row.response().translate(further, now);
        comments.modified(id, now);
        return row;
    }

    /** The author has read the response; whether it answers what was meant is another question. */
    CommentRow markRead(UUID id) {
        return heldTextScope.reveal(() -> {
            var row = comments.requireOwn(id);
            if (row.response() == null) {
                throw Refusal.notFound();
            }
            comments.markRead(row.response(), clock.instant());
            return row;
        });
    }

    CommentRow confirm(UUID id) {
        return heldTextScope.reveal(() -> {
            var row = comments.requireOwn(id);
            row.comment().confirm(clock.instant());
            comments.flush();
            held.drop(id);
            return row;
        });
    }

    CommentRow reopen(UUID id, NewReopening request) {
        return heldTextScope.reveal(() -> {
            var row = comments.requireOwn(id);
            reopenComment.ask(row.comment(), request.reason());
            return row;
        });
    }
}
