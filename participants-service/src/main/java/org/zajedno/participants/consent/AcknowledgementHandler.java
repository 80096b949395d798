package org.zajedno.participants.consent;

import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Shows on the participant's record that a service has acted on a withdrawal. */
final class AcknowledgementHandler implements FactHandler<WithdrawalAcknowledged> {

    private final String source;
    private final Withdrawals withdrawals;
    private final ConsentRecords records;

    AcknowledgementHandler(String source, Withdrawals withdrawals, ConsentRecords records) {
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
