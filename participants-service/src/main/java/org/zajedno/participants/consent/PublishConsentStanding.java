package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.participants.participant.ParticipantRepository;
import org.zajedno.participants.study.CountryDate;

/** Tells the other services which consents stand. It tells consent by consent: nobody learns that several are of one person. */
@ApplicationScoped
class PublishConsentStanding {

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final Outbox outbox;
    private final Clock clock;

    PublishConsentStanding(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            Outbox outbox,
            Clock clock) {
        this.participants = participants;
        this.records = records;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What stands before a change. Consents that have expired and were not told yet are told first, so that the facts are
     * in order.
     */
    EffectiveDecisions standingBefore(UUID participantId) {
        records.ofParticipant(participantId).stream()
                .filter(consent -> !consent.isExpiryTold()
                        && consent.isOverOn(CountryDate.today(consent.country(), clock.instant())))
                .forEach(this::publishExpired);
        return events.decisionsOf(participantId);
    }

    /** Records once that the term of a consent is over, and tells it. The caller holds the lock of the participant. */
    void publishExpired(ConsentRecord consent) {
        var before = events.decisionsWithTermOf(consent);
        var now = events.decisionsOf(consent.participantId());
        for (var decision : now.expiredIn(consent.id())) {
            var number = records.nextChange(consent.id());
            events.persist(new ConsentEvent(
                    consent, number, decision.purpose(), ConsentEventType.EXPIRED, decision.since(), clock.instant()));
        }
        publishChange(consent, now, records.expiryTold(consent));
        publishChangesOfOthers(consent, before);
    }

    /** Nothing is told of a consent that permits nothing: nothing may rest on what is not known. */
    void publishGiven(ConsentRecord consent, EffectiveDecisions before) {
        var permitted = events.decisionsOf(consent.participantId()).permittedBy(consent.id());
        if (!permitted.isEmpty()) {
            var study = participants.require(consent.participantId()).studyId();
            outbox.add(ConsentGiven.of(consent, study, permitted));
        }
        publishChangesOfOthers(consent, before);
    }

    void publishWithdrawn(ConsentRecord consent, Withdrawal withdrawal, long number, EffectiveDecisions before) {
        outbox.add(ConsentWithdrawn.of(withdrawal, number));
        publishChangesOfOthers(consent, before);
    }

    void publishInvalidated(ConsentRecord consent, long number, EffectiveDecisions before) {
        publishChange(consent, events.decisionsOf(consent.participantId()), number);
        publishChangesOfOthers(consent, before);
    }

    /** Tells the other consents of that person that stand otherwise than before. */
    private void publishChangesOfOthers(ConsentRecord consent, EffectiveDecisions before) {
        var now = events.decisionsOf(consent.participantId());
        for (var other : records.ofParticipant(consent.participantId())) {
            var same = before.permittedBy(other.id()).equals(now.permittedBy(other.id()))
                    && before.renewedFrom(other.id()).equals(now.renewedFrom(other.id()));
            if (!same && !other.id().equals(consent.id())) {
                publishChange(other, now, records.nextChange(other.id()));
            }
        }
    }

    private void publishChange(ConsentRecord consent, EffectiveDecisions now, long number) {
        UUID study = participants.require(consent.participantId()).studyId();
        outbox.add(new ConsentStandingChanged(
                consent.id(),
                study,
                consent.formVersionId(),
                now.permittedBy(consent.id()).stream().sorted().toList(),
                now.renewedFrom(consent.id()).stream().sorted().toList(),
                number,
                consent.country()));
    }
}
