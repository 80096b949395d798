package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Reads this service's own fact. It changes something only after a restore: the backup does not know of the withdrawal. */
@ApplicationScoped
@FactType(value = "ConsentWithdrawn", from = "participants")
class ConsentWithdrawnHandler implements FactHandler<WithdrawConsent.PastWithdrawal> {

    private final WithdrawConsent withdrawConsent;

    ConsentWithdrawnHandler(WithdrawConsent withdrawConsent) {
        this.withdrawConsent = withdrawConsent;
    }

    @Override
    public void handle(WithdrawConsent.PastWithdrawal fact, ReceivedFact receivedFact) {
        withdrawConsent.withdrawAgain(fact, receivedFact.occurredAt());
    }
}
