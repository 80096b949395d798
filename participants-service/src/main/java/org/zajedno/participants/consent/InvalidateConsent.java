package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.participants.participant.CorrectParticipant;
import org.zajedno.participants.participant.ParticipantRepository;
import org.zajedno.participants.participant.ParticipantVoided;
import org.zajedno.participants.study.CountryDate;

/** Takes an entry that is wrong out of what counts. It stays in the history, with the reason beside it. */
@ApplicationScoped
class InvalidateConsent {

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final PublishConsentStanding publishStanding;
    private final CorrectParticipant correct;
    private final Clock clock;

    InvalidateConsent(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            PublishConsentStanding publishStanding,
            CorrectParticipant correct,
            Clock clock) {
        this.participants = participants;
        this.records = records;
        this.events = events;
        this.publishStanding = publishStanding;
        this.correct = correct;
        this.clock = clock;
    }

    /** What was found invalid before stays as it was noted then. */
    ConsentRecord as(UUID participantId, UUID consentId, InvalidationReason reason) {
        participants.requireHeld(participantId);
        var consent = records.require(participantId, consentId);
        invalidate(consent, reason);
        return consent;
    }

    void onParticipantVoided(@Observes ParticipantVoided voided) {
        records.ofParticipant(voided.participantId())
                .forEach(consent -> invalidate(consent, InvalidationReason.PARTICIPANT_VOIDED));
    }

    private void invalidate(ConsentRecord consent, InvalidationReason reason) {
        var history = events.ofRecord(consent.id());
        if (history.isInvalid()) {
            return;
        }
        var before = publishStanding.standingBefore(consent.participantId());
        var now = clock.instant();
        var today = CountryDate.today(consent.country(), now);
        var number = 0L;
        for (var purpose : history.purposes()) {
            number = records.nextChange(consent.id());
            events.persist(ConsentEvent.invalidated(consent, number, purpose, reason, today, now));
        }
        publishStanding.publishInvalidated(consent, number, before);
        correct.consentedOn(
                consent.participantId(),
                events.decisionsOf(consent.participantId()).firstGiven(Purpose.PARTICIPATE));
    }
}
