package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.identity.Vault;

/**
 * Takes consent to a purpose back. It needs nothing but that the purpose was once asked for: no state stands in its way, not
 * even that it was refused or taken back before, and whoever else changes the record at that moment makes it wait, not fail.
 */
@ApplicationScoped
class WithdrawConsent {

    private final ConsentRecords records;
    private final ConsentEvents events;
    private final Withdrawals withdrawals;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawConsent(
            ConsentRecords records,
            ConsentEvents events,
            Withdrawals withdrawals,
            Vault vault,
            Outbox outbox,
            Clock clock) {
        this.records = records;
        this.events = events;
        this.withdrawals = withdrawals;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Erasure takes the identity out of the vault as soon as no purpose is left that needs it. */
    Withdrawal from(UUID participantId, UUID consentId, Purpose purpose, WithdrawalScope scope) {
        var consent = records.require(participantId, consentId);
        if (!events.ofRecord(consentId).purposes().contains(purpose)) {
            throw Refusal.invalid("purpose", "was not asked for in this consent");
        }
        // the clock is read after the place is taken, so that the history is in the order of its numbers
        var number = records.nextChange(consentId);
        var now = clock.instant();
        var withdrawal = new Withdrawal(consent, purpose, scope, now);
        withdrawals.persist(withdrawal);
        events.persist(new ConsentEvent(
                consent, number, purpose, ConsentEventType.WITHDRAWN, LocalDate.ofInstant(now, ZoneOffset.UTC), now));
        if (scope == WithdrawalScope.ERASE && !events.permitsAnything(participantId)) {
            vault.erase(participantId, consent.country());
        }
        outbox.add(ConsentWithdrawn.of(withdrawal, number));
        return withdrawal;
    }
}
