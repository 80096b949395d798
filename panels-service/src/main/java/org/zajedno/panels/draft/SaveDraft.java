package org.zajedno.panels.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.account.AccountClosed;
import org.zajedno.panels.comment.CommentReturned;
import org.zajedno.panels.comment.DraftSubmitted;
import org.zajedno.panels.review.ReviewAssignment;
import org.zajedno.panels.review.ReviewEnded;

/** Saves drafts of comments, and deletes them when the comment is submitted or the review ends. */
@ApplicationScoped
class SaveDraft {

    private static final int MOST = 200;

    private final CommentDraftRepository drafts;
    private final EntityManager entities;
    private final Clock clock;

    SaveDraft(CommentDraftRepository drafts, EntityManager entities, Clock clock) {
        this.drafts = drafts;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes a draft; refuses as stale what another window wrote over, sent off or threw away in the meantime.
     *
     * @param ifMatch the version that is written on; null for a new draft
     */
    CommentDraft save(
            ReviewAssignment assignment,
            UUID draftId,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            DraftContent content) {
        assignment.review().requireGoingOn();
        // two windows that begin the same draft at once come one after the other
        entities.lock(assignment.membership(), LockModeType.PESSIMISTIC_WRITE);
        var known = drafts.of(assignment, draftId);
        if (known.isEmpty()) {
            return begin(assignment, draftId, ifMatch, content);
        }
        if (ifNoneMatch != null) {
            throw stale();
        }
        EntityTags.require(ifMatch, known.get().version());
        known.get().write(content, clock.instant());
        drafts.flush();
        return known.get();
    }

    private CommentDraft begin(
            ReviewAssignment assignment, UUID draftId, @Nullable String ifMatch, DraftContent content) {
        if (ifMatch != null) {
            throw stale();
        }
        if (drafts.countOf(assignment) >= MOST) {
            throw Refusal.conflict("too-many-drafts").with("most", MOST);
        }
        var draft =
                new CommentDraft(draftId, assignment.review().id(), assignment.membership(), content, clock.instant());
        drafts.persistAndFlush(draft);
        return draft;
    }

    void discard(ReviewAssignment assignment, UUID draftId, @Nullable String ifMatch) {
        var draft = drafts.of(assignment, draftId).orElseThrow(Refusal::notFound);
        EntityTags.require(ifMatch, draft.version());
        drafts.delete(draft);
        drafts.flush();
    }

    void forget(@Observes DraftSubmitted submitted) {
        drafts.deleteOf(submitted);
    }

    void bringBack(@Observes CommentReturned returned) {
        var words = returned.words();
        var content = new DraftContent(words.kind(), words.language(), words.text(), words.about(), words.credit());
        var draft = new CommentDraft(
                returned.draftId(), returned.reviewRequestId(), returned.author(), content, clock.instant());
        draft.returnedBecause(returned.reason());
        drafts.persistAndFlush(draft);
    }

    void forget(@Observes ReviewEnded ended) {
        drafts.deleteAllOn(ended.reviewRequestId());
    }

    void forget(@Observes AccountClosed closed) {
        drafts.deleteAllOf(closed.account());
    }

    private static Refusal stale() {
        return Refusal.of(Refusal.Kind.STALE, "stale");
    }
}
