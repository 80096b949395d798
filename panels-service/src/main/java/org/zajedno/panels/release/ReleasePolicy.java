package org.zajedno.panels.release;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.PanelLanguages;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Decides whether a version may be released. */
@ApplicationScoped
class ReleasePolicy {

    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final ReviewRequestRepository reviews;
    private final CommentRepository comments;
    private final PanelLanguages panelLanguages;
    private final Caller caller;

    ReleasePolicy(
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            ReviewRequestRepository reviews,
            CommentRepository comments,
            PanelLanguages panelLanguages,
            Caller caller) {
        this.versions = versions;
        this.changes = changes;
        this.reviews = reviews;
        this.comments = comments;
        this.panelLanguages = panelLanguages;
        this.caller = caller;
    }

    /**
     * Refuses the release where something speaks against it.
     *
     * @return the reason, if there is something that it overrides; null if it is not needed
     */
    @Nullable
    LocalizedText reasonNeeded(MaterialVersion version, @Nullable LocalizedText reasonToOverride) {
        // comments of a country behind a wall would be passed over unseen
        reviews.countriesThatReviewed(version.materialId()).forEach(caller::requireActingFor);
        var obstacles = new ReleaseObstacles(
                comments.acceptedWithoutChange(version.materialId(), version.number()), missingLanguages(version));
        if (!version.state().isPublic()) {
            obstacles.requireNoneWithout(reasonToOverride);
        }
        requireChangesStillThere(version);
        return obstacles.areThere() ? reasonToOverride : null;
    }

    /** What the release would show to members without being there in their languages, as far as the caller's wall shows it. */
    MissingLanguages missingLanguages(MaterialVersion version) {
        return MissingLanguages.of(
                panelLanguages.of(reviews.idsAbout(version.materialId())),
                comments.reasonsGiven(version.materialId(), version.number()),
                changes.of(version.id()));
    }

    /** A draft's text may have been written anew since a change was recorded. */
    private void requireChangesStillThere(MaterialVersion version) {
        var gone = changes.of(version.id()).stream()
                .filter(change -> !isThere(change, version))
                .map(MaterialChange::id)
                .toList();
        if (!gone.isEmpty()) {
            throw Refusal.conflict("change-not-in-text").with("changeIds", gone);
        }
    }

    private boolean isThere(MaterialChange change, MaterialVersion version) {
        var after = change.after();
        return after == null
                || versions.text(version.id(), change.language())
                        .map(MaterialText::text)
                        .filter(after::isIn)
                        .isPresent();
    }
}
