package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns which consents were given, and for what. */
@ApplicationScoped
class ConsentGivenHandler implements FactHandler<KnownConsents.Standing> {

    private final KnownConsents consents;

    ConsentGivenHandler(KnownConsents consents) {
        this.consents = consents;
    }

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "ConsentGiven";
    }

    @Override
    public Class<KnownConsents.Standing> shape() {
        return KnownConsents.Standing.class;
    }

    @Override
    public void handle(KnownConsents.Standing fact, ReceivedFact receivedFact) {
        consents.note(fact, receivedFact.country());
    }
}
