package org.zajedno.events.work;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns from dissemination-service which works an event can present. */
@ApplicationScoped
@FactType(value = "EditionWithdrawn", from = "dissemination")
class EditionWithdrawnHandler implements FactHandler<EditionWithdrawn> {

    private final KnownWorkRepository works;

    EditionWithdrawnHandler(KnownWorkRepository works) {
        this.works = works;
    }

    @Override
    public void handle(EditionWithdrawn fact, ReceivedFact receivedFact) {
        works.store(fact.editionId(), fact.workId(), fact.version(), true);
    }
}
