package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.acknowledgement.AcknowledgementRepository;
import org.zajedno.dissemination.study.ProjectWall;
import org.zajedno.dissemination.study.Study;
import org.zajedno.dissemination.work.WorkRepository;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.http.EntityTags;

/** Publishes an edition, and withdraws it. */
@ApplicationScoped
class PublishEdition {

    private final EditionRepository editions;
    private final WorkRepository works;
    private final AcknowledgementRepository acknowledgements;
    private final ObligatorySentenceWriter writer;
    private final ProjectWall wall;
    private final Outbox outbox;
    private final Clock clock;

    PublishEdition(
            EditionRepository editions,
            WorkRepository works,
            AcknowledgementRepository acknowledgements,
            ObligatorySentenceWriter writer,
            ProjectWall wall,
            Outbox outbox,
            Clock clock) {
        this.editions = editions;
        this.works = works;
        this.acknowledgements = acknowledgements;
        this.writer = writer;
        this.wall = wall;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For all countries: nobody is left out because the caller does not act for theirs. */
    Edition publish(UUID id, @Nullable String ifMatch) {
        return wall.within(() -> publishInAllCountries(id, ifMatch));
    }

    private Edition publishInAllCountries(UUID id, @Nullable String ifMatch) {
        var edition = editions.require(id);
        EntityTags.require(ifMatch, edition.version());
        edition.requireApproved();
        var work = works.require(edition.workId());
        var study = works.lockStudyOf(work);
        var statements = writer.write(edition, study);
        var policy = new PublicationPolicy(
                statements, edition.namesDisputedTerritory(), acknowledgements.leftOut(id, study.id()));
        policy.requireComplete();
        var now = clock.instant();
        edition.publish(statements, now);
        work.release(now);
        editions.flush();
        acknowledgements.thankAsPanel(id, policy.thankedAsPanel());
        acknowledgements.setPrinted(id, true);
        publishFact(edition, study);
        return edition;
    }

    Edition withdraw(UUID id, @Nullable String ifMatch, String reason) {
        return wall.within(() -> withdrawInAllCountries(id, ifMatch, reason));
    }

    private Edition withdrawInAllCountries(UUID id, @Nullable String ifMatch, String reason) {
        var edition = editions.require(id);
        EntityTags.require(ifMatch, edition.version());
        edition.withdraw(reason, clock.instant());
        editions.flush();
        acknowledgements.setPrinted(id, false);
        outbox.add(new EditionWithdrawn(id, edition.workId(), edition.version()));
        return edition;
    }

    private void publishFact(Edition edition, Study study) {
        outbox.add(new EditionPublished(
                edition.id(), edition.workId(), study.id(), edition.language(), edition.version()));
    }
}
