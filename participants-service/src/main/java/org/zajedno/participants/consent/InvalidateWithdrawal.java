package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zajedno.participants.participant.ParticipantRepository;
import org.zajedno.participants.study.CountryDate;

/**
 * Takes a withdrawal that was entered by mistake out of what counts: what stood before it stands again. It stays in the history,
 * with the reason beside it. What others removed because of it, and an identity that was erased, do not come back.
 */
@ApplicationScoped
class InvalidateWithdrawal {

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final WithdrawalRepository withdrawals;
    private final PublishConsentStanding publishStanding;
    private final Clock clock;

    InvalidateWithdrawal(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            WithdrawalRepository withdrawals,
            PublishConsentStanding publishStanding,
            Clock clock) {
        this.participants = participants;
        this.records = records;
        this.events = events;
        this.withdrawals = withdrawals;
        this.publishStanding = publishStanding;
        this.clock = clock;
    }

    /** What was found wrong before stays as it was noted then. */
    Withdrawal as(UUID id, InvalidationReason reason) {
        var withdrawal = withdrawals.require(id);
        participants.requireHeld(withdrawal.participantId());
        if (events.invalidationsOf(List.of(id)).isEmpty()) {
            invalidate(withdrawal, reason);
        }
        return withdrawal;
    }

    private void invalidate(Withdrawal withdrawal, InvalidationReason reason) {
        var consent = records.require(withdrawal.participantId(), withdrawal.consentId());
        var before = publishStanding.standingBefore(withdrawal.participantId());
        var number = records.nextChange(consent.id());
        var now = clock.instant();
        var today = CountryDate.today(withdrawal.country(), now);
        events.persist(ConsentEvent.invalidated(consent, number, withdrawal, reason, today, now));
        publishStanding.publishInvalidated(consent, number, before);
    }
}
