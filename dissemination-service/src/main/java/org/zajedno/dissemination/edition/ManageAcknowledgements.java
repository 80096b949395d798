package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.acknowledgement.AcknowledgementRepository;
import org.zajedno.dissemination.acknowledgement.AcknowledgementsView;
import org.zajedno.dissemination.acknowledgement.NewAcknowledgements;
import org.zajedno.dissemination.work.WorkRepository;
import org.zajedno.kit.http.EntityTags;

/** Shows and changes whom an edition thanks. */
@ApplicationScoped
class ManageAcknowledgements {

    private final EditionRepository editions;
    private final WorkRepository works;
    private final AcknowledgementRepository acknowledgements;

    ManageAcknowledgements(
            EditionRepository editions, WorkRepository works, AcknowledgementRepository acknowledgements) {
        this.editions = editions;
        this.works = works;
        this.acknowledgements = acknowledgements;
    }

    AcknowledgementsView entered(UUID id) {
        var work = works.require(editions.require(id).workId());
        return acknowledgements.entered(id, work.studyId());
    }

    /** Holds the study, so that neither the edition comes out nor any credit changes meanwhile. */
    AcknowledgementsView rewrite(UUID id, @Nullable String ifMatch, NewAcknowledgements request) {
        var edition = editions.require(id);
        var study = works.lockStudyOf(works.require(edition.workId())).id();
        // it may have come out while this waited
        editions.reload(edition);
        edition.requireNotOutYet();
        EntityTags.require(ifMatch, acknowledgements.entered(id, study).version());
        acknowledgements.rewrite(id, study, request);
        return acknowledgements.entered(id, study);
    }
}
