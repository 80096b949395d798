package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns that people are asked again: no consent to the earlier versions of the form stands any more. */
@ApplicationScoped
@FactType(value = "ConsentVersionsEnded", from = "participants")
class ConsentVersionsEndedHandler implements FactHandler<ConsentVersionsEndedHandler.ConsentVersionsEnded> {

    private final KnownConsentRepository consents;

    ConsentVersionsEndedHandler(KnownConsentRepository consents) {
        this.consents = consents;
    }

    /** What is read here of the fact. */
    record ConsentVersionsEnded(List<UUID> endedVersions) {}

    @Override
    public void handle(ConsentVersionsEnded fact, ReceivedFact receivedFact) {
        consents.end(fact.endedVersions());
    }
}
