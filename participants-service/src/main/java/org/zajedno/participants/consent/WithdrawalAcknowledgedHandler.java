package org.zajedno.participants.consent;

import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Records that a service has acted on a withdrawal. */
final class WithdrawalAcknowledgedHandler implements FactHandler<WithdrawalAcknowledged> {

    private final String source;
    private final WithdrawalRepository withdrawals;
    private final ConsentRecordRepository records;

    WithdrawalAcknowledgedHandler(String source, WithdrawalRepository withdrawals, ConsentRecordRepository records) {
        this.source = source;
        this.withdrawals = withdrawals;
        this.records = records;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String type() {
        return "WithdrawalAcknowledged";
    }

    @Override
    public Class<WithdrawalAcknowledged> shape() {
        return WithdrawalAcknowledged.class;
    }

    /** A withdrawal that is not known here is refused: it is parked, with the country that the fact named. */
    @Override
    public void handle(WithdrawalAcknowledged fact, ReceivedFact receivedFact) {
        var withdrawal = withdrawals.require(fact.withdrawalId());
        if (withdrawals.acknowledge(withdrawal, source, fact, receivedFact.occurredAt())) {
            records.nextChange(withdrawal.consentId());
        }
    }
}
