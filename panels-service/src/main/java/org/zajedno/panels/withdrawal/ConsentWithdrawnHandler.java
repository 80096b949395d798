package org.zajedno.panels.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * Acknowledges a withdrawal. A panel member who is also a trial participant is not linkable between the two by design: nothing
 * here rests on a trial's consent, so there is nothing to remove, and the notice says that this was looked at.
 */
@ApplicationScoped
@FactType(value = "ConsentWithdrawn", from = "participants")
class ConsentWithdrawnHandler implements FactHandler<ConsentWithdrawnHandler.ConsentWithdrawn> {

    private static final String NOTHING_HELD = "NOTHING_HELD";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    ConsentWithdrawnHandler(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is read here of the fact of that name. */
    public record ConsentWithdrawn(UUID withdrawalId, UUID consentId, long version) {}

    @Override
    public void handle(ConsentWithdrawn fact, ReceivedFact receivedFact) {
        if (entities.find(WithdrawalNotice.class, fact.withdrawalId()) == null) {
            entities.persist(new WithdrawalNotice(
                    fact.withdrawalId(), fact.consentId(), receivedFact.requireCountry(), clock.instant()));
            entities.flush();
        }
        outbox.add(new WithdrawalAcknowledged(
                fact.withdrawalId(), fact.consentId(), NOTHING_HELD, 0, fact.version(), receivedFact.requireCountry()));
    }
}
