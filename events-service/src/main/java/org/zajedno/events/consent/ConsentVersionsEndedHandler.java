package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns that people are asked again: no consent to the earlier versions of the form stands any more. */
@ApplicationScoped
class ConsentVersionsEndedHandler implements FactHandler<ConsentVersionsEndedHandler.ConsentVersionsEnded> {

    private final KnownConsentRepository consents;

    ConsentVersionsEndedHandler(KnownConsentRepository consents) {
        this.consents = consents;
    }

    /** What is read here of the fact. */
    record ConsentVersionsEnded(List<UUID> endedVersions) {}

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "ConsentVersionsEnded";
    }

    @Override
    public Class<ConsentVersionsEnded> shape() {
        return ConsentVersionsEnded.class;
    }

    @Override
    public void handle(ConsentVersionsEnded fact, ReceivedFact receivedFact) {
        consents.end(fact.endedVersions());
    }
}
