package org.zajedno.panels.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.contribution.CreditContribution;
import org.zajedno.panels.material.MaterialRepository;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;

/**
 * Releases a version once every accepted comment has changed something and the panels can read what became of their comments in
 * their languages, or a reason for the panels says why not.
 */
@ApplicationScoped
class ReleaseVersion {

    private final ReleasePolicy policy;
    private final MaterialRepository materials;
    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final CreditContribution creditContribution;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseVersion(
            ReleasePolicy policy,
            MaterialRepository materials,
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            CreditContribution creditContribution,
            Outbox outbox,
            Clock clock) {
        this.policy = policy;
        this.materials = materials;
        this.versions = versions;
        this.changes = changes;
        this.creditContribution = creditContribution;
        this.outbox = outbox;
        this.clock = clock;
    }

    MaterialVersion release(UUID id, @Nullable LocalizedText reasonToOverride) {
        var now = clock.instant();
        var version = versions.require(id);
        putInUse(version, policy.reasonNeeded(version, reasonToOverride), now);
        publish(version);
        return version;
    }

    private void putInUse(MaterialVersion version, @Nullable LocalizedText reasonToOverride, Instant now) {
        versions.inUseBeside(version).ifPresent(inUse -> inUse.retire(now));
        // first the one goes, then the other comes: two are never in use at once
        versions.flush();
        version.release(reasonToOverride, now);
        materials.require(version.materialId()).versionsChanged(now);
    }

    private void publish(MaterialVersion version) {
        var material = materials.require(version.materialId());
        var behind = changes.commentsThatChanged(version.id());
        creditContribution.credit(behind, version, material.studyId());
        outbox.add(MaterialVersionReleased.of(
                material, version, behind.stream().map(Comment::id).toList()));
    }
}
