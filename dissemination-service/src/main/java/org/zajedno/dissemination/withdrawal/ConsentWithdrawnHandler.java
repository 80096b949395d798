package org.zajedno.dissemination.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * Answers a withdrawn consent. Nothing that belongs to a participant is held here: whoever is thanked in an edition is a panel
 * member, known by contribution only, and cannot be joined to a consent.
 */
@ApplicationScoped
@FactType(value = "ConsentWithdrawn", from = "participants")
class ConsentWithdrawnHandler implements FactHandler<ConsentWithdrawnHandler.ConsentWithdrawn> {

    record ConsentWithdrawn(UUID withdrawalId, UUID consentId) {}

    private final WithdrawalRepository withdrawals;
    private final Outbox outbox;
    private final Clock clock;

    ConsentWithdrawnHandler(WithdrawalRepository withdrawals, Outbox outbox, Clock clock) {
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void handle(ConsentWithdrawn withdrawn, ReceivedFact receivedFact) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (withdrawals.note(withdrawn.withdrawalId(), withdrawn.consentId(), receivedFact.requireCountry(), now)) {
            outbox.add(new WithdrawalAcknowledged(
                    withdrawn.withdrawalId(),
                    withdrawn.consentId(),
                    WithdrawalAcknowledged.Outcome.NOTHING_HELD,
                    0,
                    1,
                    receivedFact.requireCountry()));
        }
    }
}
