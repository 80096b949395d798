package org.zajedno.participants.consent;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zajedno.kit.facts.FactHandler;

/** One handler for each service that acts on withdrawals. */
class WithdrawalAcknowledgedHandlerProducer {

    private final WithdrawalRepository withdrawals;
    private final ConsentRecordRepository records;

    WithdrawalAcknowledgedHandlerProducer(WithdrawalRepository withdrawals, ConsentRecordRepository records) {
        this.withdrawals = withdrawals;
        this.records = records;
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofPanels() {
        return new WithdrawalAcknowledgedHandler("panels", withdrawals, records);
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofEvents() {
        return new WithdrawalAcknowledgedHandler("events", withdrawals, records);
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofDissemination() {
        return new WithdrawalAcknowledgedHandler("dissemination", withdrawals, records);
    }
}
