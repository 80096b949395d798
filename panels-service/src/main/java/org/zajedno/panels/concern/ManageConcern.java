package org.zajedno.panels.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentRetracted;
import org.zajedno.panels.comment.CommentRow;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.NewResponse;
import org.zajedno.panels.comment.RespondToComment;
import org.zajedno.panels.material.MaterialVersionRepository;

/** Groups comments that say the same, and responds to them together. */
@ApplicationScoped
class ManageConcern {

    private final ConcernRepository concerns;
    private final CommentRepository comments;
    private final MaterialVersionRepository versions;
    private final RespondToComment respondToComment;
    private final IdempotencyStore idempotencyStore;
    private final Outbox outbox;
    private final Clock clock;

    ManageConcern(
            ConcernRepository concerns,
            CommentRepository comments,
            MaterialVersionRepository versions,
            RespondToComment respondToComment,
            IdempotencyStore idempotencyStore,
            Outbox outbox,
            Clock clock) {
        this.concerns = concerns;
        this.comments = comments;
        this.versions = versions;
        this.respondToComment = respondToComment;
        this.idempotencyStore = idempotencyStore;
        this.outbox = outbox;
        this.clock = clock;
    }

    Concern gather(NewConcern request) {
        versions.require(request.materialVersionId());
        var raising = new LinkedHashSet<>(request.commentIds());
        var concern = new Concern(request.materialVersionId(), request.title(), raising.size(), clock.instant());
        concerns.persist(concern);
        link(concern, raising);
        concerns.flush();
        outbox.add(ConcernGathered.of(concern, raising));
        return concern;
    }

    void change(Concern concern, ConcernChange request) {
        requireSeenWhole(concern);
        var raising = new LinkedHashSet<>(request.commentIds());
        concern.describe(request.title(), raising.size(), clock.instant());
        concerns.removeComments(concern.id());
        link(concern, raising);
        concerns.flush();
        outbox.add(ConcernGathered.of(concern, raising));
    }

    private void link(Concern concern, Set<UUID> raising) {
        var found = raising(concern, List.copyOf(raising));
        var elsewhere = concerns.raisingAnother(concern.id(), raising);
        if (!elsewhere.isEmpty()) {
            throw Refusal.conflict("comment-in-concern").with("commentIds", elsewhere);
        }
        found.forEach(comment -> concerns.add(new ConcernComment(concern, comment, clock.instant())));
    }

    /** The comments, each on the concern's version and not taken back; refuses others. */
    private List<Comment> raising(Concern concern, List<UUID> ids) {
        var found = comments.rows(ids).stream()
                .map(CommentRow::comment)
                .filter(comment -> comment.materialVersionId().equals(concern.materialVersionId()))
                .filter(comment -> comment.state() != CommentState.RETRACTED)
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        for (int position = 0; position < ids.size(); position++) {
            if (!found.containsKey(ids.get(position))) {
                throw Refusal.invalid("commentIds[" + position + "]", "is not a comment on this version");
            }
        }
        return List.copyOf(found.values());
    }

    /** Answers every comment of the concern that waits for an answer, and tells each of their authors. */
    void respond(Concern concern, NewResponse request) {
        requireSeenWhole(concern);
        var waiting = comments.rows(raisedBy(concern).stream()
                .filter(comment -> comment.state().waitsForResponse())
                .map(ConcernCommentState::commentId)
                .toList());
        if (waiting.isEmpty()) {
            throw Refusal.conflict("nothing-waits");
        }
        respondToComment.respond(waiting, _ -> request);
    }

    private void requireSeenWhole(Concern concern) {
        concern.requireSeenWhole(raisedBy(concern).size());
    }

    private List<ConcernCommentState> raisedBy(Concern concern) {
        return concerns.raised(List.of(concern.id())).getOrDefault(concern.id(), List.of());
    }

    void lose(@Observes CommentRetracted retracted) {
        concerns.lose(retracted.commentId(), clock.instant())
                .forEach(id -> idempotencyStore.forget("/v1/concerns/" + id));
    }
}
