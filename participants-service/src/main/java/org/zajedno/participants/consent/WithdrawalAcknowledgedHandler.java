package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Records that a service has acted on a withdrawal. */
@ApplicationScoped
@FactType(
        value = "WithdrawalAcknowledged",
        from = {"panels", "events", "dissemination"})
class WithdrawalAcknowledgedHandler implements FactHandler<WithdrawalAcknowledged> {

    private final WithdrawalRepository withdrawals;
    private final ConsentRecordRepository records;

    WithdrawalAcknowledgedHandler(WithdrawalRepository withdrawals, ConsentRecordRepository records) {
        this.withdrawals = withdrawals;
        this.records = records;
    }

    /** A withdrawal that is not known here is refused: it is parked, with the country that the fact named. */
    @Override
    public void handle(WithdrawalAcknowledged fact, ReceivedFact receivedFact) {
        var withdrawal = withdrawals.require(fact.withdrawalId());
        if (withdrawals.acknowledge(withdrawal, receivedFact.source(), fact, receivedFact.occurredAt())) {
            records.nextChange(withdrawal.consentId());
        }
    }
}
