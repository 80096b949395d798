package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns which consents were given, and for what. */
@ApplicationScoped
@FactType(value = "ConsentGiven", from = "participants")
class ConsentGivenHandler implements FactHandler<KnownConsentRepository.ConsentState> {

    private final KnownConsentRepository consents;

    ConsentGivenHandler(KnownConsentRepository consents) {
        this.consents = consents;
    }

    @Override
    public void handle(KnownConsentRepository.ConsentState fact, ReceivedFact receivedFact) {
        consents.store(fact, receivedFact.requireCountry());
    }
}
