package org.zajedno.panels.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.contribution.CreditContribution;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialRepository;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Releases a version once every accepted comment has changed something, or a reason for the panels says why not. */
@ApplicationScoped
class ReleaseVersion {

    private final MaterialRepository materials;
    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final ReviewRequestRepository reviews;
    private final CommentRepository comments;
    private final CreditContribution creditContribution;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ReleaseVersion(
            MaterialRepository materials,
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            ReviewRequestRepository reviews,
            CommentRepository comments,
            CreditContribution creditContribution,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.materials = materials;
        this.versions = versions;
        this.changes = changes;
        this.reviews = reviews;
        this.comments = comments;
        this.creditContribution = creditContribution;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    MaterialVersion release(UUID id, LocalizedText reasonToOverride) {
        var now = clock.instant();
        var version = versions.require(id);
        // comments of a country behind a wall would be passed over unseen
        reviews.countriesThatReviewed(version.materialId()).forEach(caller::requireActingFor);
        var unanswered = comments.acceptedWithoutChange(version.materialId(), version.number());
        if (!unanswered.isEmpty()
                && reasonToOverride == null
                && !version.state().isPublic()) {
            throw Refusal.conflict("accepted-comments-without-change").with("commentIds", unanswered);
        }
        requireChangesStillThere(version);
        putInUse(version, unanswered.isEmpty() ? null : reasonToOverride, now);
        publish(version, now);
        return version;
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

    private void putInUse(MaterialVersion version, LocalizedText reasonToOverride, Instant now) {
        versions.inUseBeside(version).ifPresent(inUse -> inUse.retire(now));
        // first the one goes, then the other comes: two are never in use at once
        versions.flush();
        version.release(reasonToOverride, now);
        materials.require(version.materialId()).versionsChanged(now);
    }

    private void publish(MaterialVersion version, Instant now) {
        var material = materials.require(version.materialId());
        var behind = changes.commentsThatChanged(version.id());
        var ids = behind.stream().map(Comment::id).toList();
        creditContribution.credit(behind, version, material.studyId());
        comments.becameOfThem(ids, now);
        outbox.add(MaterialVersionReleased.of(material, version, List.copyOf(ids)));
    }
}
