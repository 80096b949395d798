package org.zajedno.participants.consent;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zajedno.kit.facts.FactHandler;

/** One handler for each service that acts on withdrawals. */
class AcknowledgementHandlers {

    private final Withdrawals withdrawals;
    private final ConsentRecords records;

    AcknowledgementHandlers(Withdrawals withdrawals, ConsentRecords records) {
        this.withdrawals = withdrawals;
        this.records = records;
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofPanels() {
        return new AcknowledgementHandler("panels", withdrawals, records);
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofEvents() {
        return new AcknowledgementHandler("events", withdrawals, records);
    }

    @Produces
    @Singleton
    FactHandler<WithdrawalAcknowledged> ofDissemination() {
        return new AcknowledgementHandler("dissemination", withdrawals, records);
    }
}
