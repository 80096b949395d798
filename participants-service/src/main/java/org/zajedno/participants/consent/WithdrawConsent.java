package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.identity.Erasures;

/**
 * Takes consent to a purpose back. It needs nothing but that the purpose was once asked for: no state stands in its way, not
 * even that it was refused or taken back before, and whoever else changes the record at that moment makes it wait, not fail.
 */
@ApplicationScoped
class WithdrawConsent {

    private final ConsentRecords records;
    private final ConsentEvents events;
    private final Withdrawals withdrawals;
    private final Erasures erasures;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawConsent(
            ConsentRecords records,
            ConsentEvents events,
            Withdrawals withdrawals,
            Erasures erasures,
            Outbox outbox,
            Clock clock) {
        this.records = records;
        this.events = events;
        this.withdrawals = withdrawals;
        this.erasures = erasures;
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
        var withdrawal = new Withdrawal(UUID.randomUUID(), consent, purpose, scope, clock.instant());
        note(consent, withdrawal, number);
        if (scope == WithdrawalScope.ERASE && !events.permitsAnything(participantId)) {
            erasures.erase(participantId, consent.country());
        }
        outbox.add(ConsentWithdrawn.of(withdrawal, number));
        return withdrawal;
    }

    /** Does a withdrawal that was told once more where a restored backup does not know it; nobody else is told again. */
    void again(UUID withdrawalId, UUID consentId, Purpose purpose, WithdrawalScope scope, Instant at) {
        var consent = records.findById(consentId);
        if (consent != null && withdrawals.findById(withdrawalId) == null) {
            note(consent, new Withdrawal(withdrawalId, consent, purpose, scope, at), records.nextChange(consentId));
        }
    }

    private void note(ConsentRecord consent, Withdrawal withdrawal, long number) {
        var at = withdrawal.createdAt();
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        withdrawals.persist(withdrawal);
        events.persist(new ConsentEvent(consent, number, withdrawal.purpose(), ConsentEventType.WITHDRAWN, day, at));
    }
}
