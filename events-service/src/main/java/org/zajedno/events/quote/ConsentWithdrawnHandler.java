package org.zajedno.events.quote;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.facts.Received;

/**
 * Takes back what was published by a consent that no longer stands, and says so. Whatever purpose was withdrawn: a person who
 * takes back part of a consent does not have to ask about the rest of it too.
 */
@ApplicationScoped
class ConsentWithdrawnHandler implements FactHandler<ConsentWithdrawn> {

    private final AttendeeQuotes quotes;
    private final Outbox outbox;

    ConsentWithdrawnHandler(AttendeeQuotes quotes, Outbox outbox) {
        this.quotes = quotes;
        this.outbox = outbox;
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
    public Class<ConsentWithdrawn> shape() {
        return ConsentWithdrawn.class;
    }

    @Override
    public void handle(ConsentWithdrawn fact, Received received) {
        var removed = quotes.withdraw(fact.consentId());
        outbox.add(WithdrawalAcknowledged.of(fact, removed, received.country()));
    }
}
