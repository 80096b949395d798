package org.zajedno.events.work;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns from dissemination-service which works an event can present. */
@ApplicationScoped
@FactType(value = "EditionPublished", from = "dissemination")
class EditionPublishedHandler implements FactHandler<EditionPublished> {

    private final KnownWorkRepository works;

    EditionPublishedHandler(KnownWorkRepository works) {
        this.works = works;
    }

    @Override
    public void handle(EditionPublished fact, ReceivedFact receivedFact) {
        works.store(fact.editionId(), fact.workId(), fact.version(), false);
    }
}
