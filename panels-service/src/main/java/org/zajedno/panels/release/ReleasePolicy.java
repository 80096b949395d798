package org.zajedno.panels.release;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Decides whether a version may be released. */
@ApplicationScoped
class ReleasePolicy {

    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final ReviewRequestRepository reviews;
    private final CommentRepository comments;
    private final Caller caller;

    ReleasePolicy(
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            ReviewRequestRepository reviews,
            CommentRepository comments,
            Caller caller) {
        this.versions = versions;
        this.changes = changes;
        this.reviews = reviews;
        this.comments = comments;
        this.caller = caller;
    }

    /**
     * Refuses the release where something speaks against it.
     *
     * @return the reason, if accepted comments have changed nothing; null if it is not needed
     */
    LocalizedText reasonNeeded(MaterialVersion version, LocalizedText reasonToOverride) {
        // comments of a country behind a wall would be passed over unseen
        reviews.countriesThatReviewed(version.materialId()).forEach(caller::requireActingFor);
        var unanswered = comments.acceptedWithoutChange(version.materialId(), version.number());
        if (!unanswered.isEmpty()
                && reasonToOverride == null
                && !version.state().isPublic()) {
            throw Refusal.conflict("accepted-comments-without-change").with("commentIds", unanswered);
        }
        requireChangesStillThere(version);
        return unanswered.isEmpty() ? null : reasonToOverride;
    }

    /** A draft's text may have been written anew since a change was recorded. */
    private void requireChangesStillThere(MaterialVersion version) {
        var gone = changes.of(version.id()).stream()
                .filter(change -> change.after() != null && !isThere(change, version))
                .map(MaterialChange::id)
                .toList();
        if (!gone.isEmpty()) {
            throw Refusal.conflict("change-not-in-text").with("changeIds", gone);
        }
    }

    private boolean isThere(MaterialChange change, MaterialVersion version) {
        return versions.text(version.id(), change.language())
                .map(MaterialText::text)
                .filter(change.after()::isIn)
                .isPresent();
    }
}
