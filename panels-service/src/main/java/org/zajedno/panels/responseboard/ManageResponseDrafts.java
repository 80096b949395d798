package org.zajedno.panels.responseboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentBatch;
import org.zajedno.panels.comment.CommentBatchView;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentRetracted;
import org.zajedno.panels.comment.CommentRow;
import org.zajedno.panels.comment.CommentSelection;
import org.zajedno.panels.comment.NewResponse;
import org.zajedno.panels.comment.RespondToComment;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Drafts responses one by one and releases them together, so that no panel reads its response before another. */
@ApplicationScoped
class ManageResponseDrafts {

    private final ResponseDraftRepository drafts;
    private final CommentRepository comments;
    private final CommentBatch batch;
    private final ReviewRequestRepository reviews;
    private final RespondToComment respondToComment;
    private final Caller caller;
    private final Clock clock;

    ManageResponseDrafts(
            ResponseDraftRepository drafts,
            CommentRepository comments,
            CommentBatch batch,
            ReviewRequestRepository reviews,
            RespondToComment respondToComment,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.batch = batch;
        this.reviews = reviews;
        this.respondToComment = respondToComment;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param ifMatch needed once there is a draft */
    ResponseDraft write(UUID commentId, @Nullable String ifMatch, NewResponse answer) {
        var comment = comments.row(commentId).orElseThrow(Refusal::notFound).comment();
        var known = drafts.of(commentId);
        known.ifPresent(draft -> {
            EntityTags.require(ifMatch, draft.version());
            draft.write(comment, answer, clock.instant());
        });
        var draft = known.orElseGet(() -> new ResponseDraft(comment, answer, clock.instant()));
        drafts.persistAndFlush(draft);
        return draft;
    }

    /**
     * Answers with all drafts of the review; refused where there is none, and for whoever does not act for every country of the
     * review, because drafts behind a wall would be left lying.
     *
     * @return the comments that are answered now; drafts for comments that were answered in the meantime are dropped
     */
    List<UUID> release(UUID reviewRequestId) {
        reviews.require(reviewRequestId).review().countries().forEach(caller::requireActingFor);
        var answers = drafts.ofReview(reviewRequestId).stream()
                .collect(Collectors.toMap(ResponseDraft::commentId, Function.identity()));
        var waiting = comments.rows(answers.keySet()).stream()
                .filter(row -> row.comment().state().waitsForResponse())
                .toList();
        if (waiting.isEmpty()) {
            throw Refusal.conflict("no-drafts");
        }
        var answered =
                respondToComment.respond(waiting, row -> draftFor(row, answers).answer());
        answers.values().forEach(drafts::delete);
        drafts.flush();
        return answered.stream().map(row -> row.comment().id()).toList();
    }

    /**
     * Answers with the drafts for those comments; where one has none, or waits no more, the others still go. Refused for whoever does
     * not act for every country of the review, as with all drafts.
     */
    CommentBatchView release(UUID reviewRequestId, CommentSelection selection) {
        reviews.require(reviewRequestId).review().countries().forEach(caller::requireActingFor);
        var answers = drafts.of(selection.commentIds());
        var waiting = new ArrayList<CommentRow>();
        var outcomes = batch.each(selection, row -> {
            var comment = row.comment();
            if (!comment.reviewRequestId().equals(reviewRequestId)) {
                throw Refusal.notFound();
            }
            ResponseDraft.requireWaiting(comment);
            if (!answers.containsKey(comment.id())) {
                throw Refusal.conflict("no-draft");
            }
            waiting.add(row);
        });
        respondToComment.respond(waiting, row -> draftFor(row, answers).answer());
        waiting.forEach(row -> drafts.delete(draftFor(row, answers)));
        drafts.flush();
        return outcomes;
    }

    /** For a comment that has one. */
    private static ResponseDraft draftFor(CommentRow row, Map<UUID, ResponseDraft> answers) {
        return Optional.ofNullable(answers.get(row.comment().id())).orElseThrow();
    }

    void erase(@Observes CommentRetracted retracted) {
        drafts.remove(retracted.commentId());
    }
}
