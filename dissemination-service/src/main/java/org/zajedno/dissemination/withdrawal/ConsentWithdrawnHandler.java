package org.zajedno.dissemination.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private static final String NOTE = """
            insert into acknowledged_withdrawal (withdrawal_id, consent_id, country, acknowledged_at)
            values (?1, ?2, ?3, ?4) on conflict do nothing""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    ConsentWithdrawnHandler(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void handle(ConsentWithdrawn withdrawn, ReceivedFact receivedFact) {
        var first = entities.createNativeQuery(NOTE)
                .setParameter(1, withdrawn.withdrawalId())
                .setParameter(2, withdrawn.consentId())
                .setParameter(3, receivedFact.requireCountry().code())
                .setParameter(4, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        if (first == 1) {
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
