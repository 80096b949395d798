package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.identity.EraseIdentity;
import org.zajedno.participants.participant.ParticipantRepository;
import org.zajedno.participants.study.CountryDate;

/**
 * Withdraws a consent. It needs the purpose and the scope, and nothing else: no reason, no version in force, no state of
 * the enrolment. A concurrent change of the record makes it wait and does not make it fail.
 */
@ApplicationScoped
class WithdrawConsent {

    /**
     * What came of it.
     *
     * @param isNew false if the same was withdrawn before and stands
     */
    record Outcome(Withdrawal withdrawal, boolean isNew) {}

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final WithdrawalRepository withdrawals;
    private final EraseIdentity eraseIdentity;
    private final PublishConsentStanding publishStanding;
    private final Clock clock;

    WithdrawConsent(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            WithdrawalRepository withdrawals,
            EraseIdentity eraseIdentity,
            PublishConsentStanding publishStanding,
            Clock clock) {
        this.participants = participants;
        this.records = records;
        this.events = events;
        this.withdrawals = withdrawals;
        this.eraseIdentity = eraseIdentity;
        this.publishStanding = publishStanding;
        this.clock = clock;
    }

    /** Erasure takes the identity out of the vault as soon as no purpose is left that needs it. */
    Outcome withdraw(UUID participantId, UUID consentId, NewWithdrawal request) {
        participants.requireHeld(participantId);
        var consent = records.require(participantId, consentId);
        if (!events.ofRecord(consentId).purposes().contains(request.purpose())) {
            throw Refusal.invalid("purpose", "was not asked for in this consent");
        }
        var day = day(consent, request.withdrawnOn());
        return withdrawals
                .known(consentId, request.purpose(), request.scope())
                .filter(known -> isRepeated(consent, known, request))
                .map(known -> new Outcome(known, false))
                .orElseGet(() -> new Outcome(enter(consent, request, day), true));
    }

    /** Somebody who agreed again in another consent may withdraw again. The same letter entered twice is one withdrawal. */
    private boolean isRepeated(ConsentRecord consent, Withdrawal known, NewWithdrawal request) {
        var sameLetter = request.withdrawnOn() != null && !request.withdrawnOn().isAfter(known.withdrawnOn());
        return sameLetter || !events.decisionsOf(consent.participantId()).permits(request.purpose());
    }

    private LocalDate day(ConsentRecord consent, @Nullable LocalDate named) {
        var today = CountryDate.today(consent.country(), clock.instant());
        if (named == null) {
            return today;
        }
        if (named.isAfter(today)) {
            throw Refusal.invalid("withdrawnOn", "has not come yet");
        }
        if (named.isBefore(consent.givenOn())) {
            throw Refusal.invalid("withdrawnOn", "is before the day of the consent");
        }
        return named;
    }

    private Withdrawal enter(ConsentRecord consent, NewWithdrawal request, LocalDate day) {
        var before = publishStanding.standingBefore(consent.participantId());
        // the clock is read after the place is taken, so that the history is in the order of its numbers
        var number = records.nextChange(consent.id());
        var withdrawal =
                new Withdrawal(UUID.randomUUID(), consent, request.purpose(), request.scope(), day, clock.instant());
        note(consent, withdrawal, number);
        if (request.scope() == WithdrawalScope.ERASE && !events.permitsAnything(consent.participantId())) {
            eraseIdentity.erase(consent.participantId(), consent.country());
        }
        publishStanding.publishWithdrawn(consent, withdrawal, number, before);
        return withdrawal;
    }

    /** Enters a withdrawal again after a restore, where the backup does not know it. The other services are not told again. */
    void withdrawAgain(PastWithdrawal told, Instant at) {
        var consent = records.findById(told.consentId());
        if (consent != null && withdrawals.findById(told.withdrawalId()) == null) {
            var day = told.withdrawnOn() == null ? CountryDate.today(consent.country(), at) : told.withdrawnOn();
            note(
                    consent,
                    new Withdrawal(told.withdrawalId(), consent, told.purpose(), told.scope(), day, at),
                    records.nextChange(told.consentId()));
        }
    }

    /**
     * A withdrawal as it was told.
     *
     * @param withdrawnOn null in facts of before the day was told
     */
    record PastWithdrawal(
            UUID withdrawalId,
            UUID consentId,
            Purpose purpose,
            WithdrawalScope scope,
            @Nullable LocalDate withdrawnOn) {}

    private void note(ConsentRecord consent, Withdrawal withdrawal, long number) {
        withdrawals.persist(withdrawal);
        events.persist(ConsentEvent.withdrawn(consent, number, withdrawal));
    }
}
