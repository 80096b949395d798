package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.Received;

/** Hears what this service itself has told; it changes something only where a restored backup does not know it any more. */
@ApplicationScoped
class ConsentWithdrawnHandler implements FactHandler<ConsentWithdrawnHandler.Told> {

    private final WithdrawConsent withdraw;

    ConsentWithdrawnHandler(WithdrawConsent withdraw) {
        this.withdraw = withdraw;
    }

    /** What is read here of the fact. */
    record Told(UUID withdrawalId, UUID consentId, Purpose purpose, WithdrawalScope scope) {}

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "ConsentWithdrawn";
    }

    @Override
    public Class<Told> shape() {
        return Told.class;
    }

    @Override
    public void handle(Told fact, Received received) {
        withdraw.again(fact.withdrawalId(), fact.consentId(), fact.purpose(), fact.scope(), received.occurredAt());
    }
}
