package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns what became of a consent: superseded by a later decision, found invalid, or standing again. */
@ApplicationScoped
@FactType(value = "ConsentStandingChanged", from = "participants")
class ConsentStandingChangedHandler implements FactHandler<KnownConsentRepository.ConsentState> {

    private final KnownConsentRepository consents;

    ConsentStandingChangedHandler(KnownConsentRepository consents) {
        this.consents = consents;
    }

    @Override
    public void handle(KnownConsentRepository.ConsentState fact, ReceivedFact receivedFact) {
        consents.store(fact, receivedFact.requireCountry());
    }
}
