package org.zajedno.events.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.facts.ReceivedFact;

/** Takes back what rested on a consent for the purpose that was withdrawn, and says so. */
@ApplicationScoped
@FactType(value = "ConsentWithdrawn", from = "participants")
class ConsentWithdrawnHandler implements FactHandler<ConsentWithdrawn> {

    private final KnownConsentRepository consents;
    private final Outbox outbox;

    ConsentWithdrawnHandler(KnownConsentRepository consents, Outbox outbox) {
        this.consents = consents;
        this.outbox = outbox;
    }

    @Override
    public void handle(ConsentWithdrawn fact, ReceivedFact receivedFact) {
        var removed = consents.withdraw(fact.consentId(), fact.purpose(), fact.version());
        outbox.add(WithdrawalAcknowledged.of(fact, removed, receivedFact.requireCountry()));
    }
}
