package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Hears what this service itself has told; it changes something only where a restored backup does not know it any more. */
@ApplicationScoped
class ConsentWithdrawnHandler implements FactHandler<WithdrawConsent.Withdrawn> {

    private final WithdrawConsent withdraw;

    ConsentWithdrawnHandler(WithdrawConsent withdraw) {
        this.withdraw = withdraw;
    }

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "ConsentWithdrawn";
    }

    @Override
    public Class<WithdrawConsent.Withdrawn> shape() {
        return WithdrawConsent.Withdrawn.class;
    }

    @Override
    public void handle(WithdrawConsent.Withdrawn fact, ReceivedFact receivedFact) {
        withdraw.again(fact, receivedFact.occurredAt());
    }
}
