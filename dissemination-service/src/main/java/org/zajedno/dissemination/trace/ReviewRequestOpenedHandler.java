package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A version of a material went to the panels. */
@ApplicationScoped
@FactType(value = "ReviewRequestOpened", from = "panels")
class ReviewRequestOpenedHandler implements FactHandler<ReviewRequestOpenedHandler.ReviewRequestOpened> {

    record ReviewRequestOpened(UUID materialId, UUID materialVersionId, int versionNumber, UUID studyId) {}

    private final MaterialVersionRepository versions;

    ReviewRequestOpenedHandler(MaterialVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public void handle(ReviewRequestOpened opened, ReceivedFact receivedFact) {
        versions.keep(
                opened.materialVersionId(),
                opened.materialId(),
                opened.studyId(),
                opened.versionNumber(),
                false,
                TraceDate.of(receivedFact));
    }
}
