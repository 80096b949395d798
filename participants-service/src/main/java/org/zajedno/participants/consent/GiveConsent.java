package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.participant.CorrectParticipant;
import org.zajedno.participants.participant.Participant;
import org.zajedno.participants.participant.ParticipantRepository;
import org.zajedno.participants.study.CountryDate;

/** Records what a person decided, bound to the very text that they were asked with. */
@ApplicationScoped
class GiveConsent {

    private final ParticipantRepository participants;
    private final ConsentTextPolicy consentTextPolicy;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final PublishConsentStanding publishStanding;
    private final CorrectParticipant correct;
    private final Clock clock;

    GiveConsent(
            ParticipantRepository participants,
            ConsentTextPolicy consentTextPolicy,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            PublishConsentStanding publishStanding,
            CorrectParticipant correct,
            Clock clock) {
        this.participants = participants;
        this.consentTextPolicy = consentTextPolicy;
        this.records = records;
        this.events = events;
        this.publishStanding = publishStanding;
        this.correct = correct;
        this.clock = clock;
    }

    /** Refuses a day that has not come in the participant's country, and what the forms of the study do not allow. */
    ConsentRecord give(UUID participantId, NewConsent request) {
        var participant = participants.requireHeld(participantId);
        participant.requireNotVoided();
        var now = clock.instant();
        if (request.givenOn().isAfter(CountryDate.today(participant.country(), now))) {
            throw Refusal.invalid("givenOn", "has not come yet");
        }
        var signed = consentTextPolicy.require(participant, request);
        var before = publishStanding.standingBefore(participantId);
        var consent = record(participant, signed, request, now);
        correct.consentedOn(participantId, events.decisionsOf(participantId).firstGiven(Purpose.PARTICIPATE));
        publishStanding.publishGiven(consent, before);
        return consent;
    }

    private ConsentRecord record(
            Participant participant, ConsentTextPolicy.SignedText signed, NewConsent request, Instant now) {
        var consent = new ConsentRecord(
                participant,
                signed.text(),
                request.givenOn(),
                signed.expiresOn(),
                request.capacityAssessment().toCapacity(),
                request.decisions().size(),
                now);
        records.persist(consent);
        int number = 0;
        for (var decision : request.decisions()) {
            var type = decision.given() ? ConsentEventType.GIVEN : ConsentEventType.REFUSED;
            events.persist(new ConsentEvent(consent, ++number, decision.purpose(), type, request.givenOn(), now));
        }
        return consent;
    }
}
