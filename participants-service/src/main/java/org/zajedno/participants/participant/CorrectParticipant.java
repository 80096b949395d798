package org.zajedno.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.Jurisdiction;
import org.zajedno.participants.study.Sites;

/** Puts right what was entered wrongly. What stood there before goes into the history, in the same transaction. */
@ApplicationScoped
public class CorrectParticipant {

    private final Participants participants;
    private final ParticipantChanges changes;
    private final Sites sites;
    private final Event<ParticipantVoided> voided;
    private final Clock clock;

    CorrectParticipant(
            Participants participants,
            ParticipantChanges changes,
            Sites sites,
            Event<ParticipantVoided> voided,
            Clock clock) {
        this.participants = participants;
        this.changes = changes;
        this.sites = sites;
        this.voided = voided;
        this.clock = clock;
    }

    void correct(Participant participant, NewCorrection request) {
        participant.requireNotVoided();
        if ((request.milestone() == null) == (request.siteId() == null)) {
            throw Refusal.invalid("milestone", "is needed, or siteId, and not both");
        }
        if (request.siteId() == null) {
            correctDate(participant, request);
        } else {
            correctSite(participant, request);
        }
    }

    private void correctDate(Participant participant, NewCorrection request) {
        if (request.milestone() == Milestone.CONSENTED) {
            throw Refusal.invalid("milestone", "follows from the consents; correct these");
        }
        if (participant.reached().on(request.milestone()) == null) {
            throw Refusal.invalid("milestone", "was not reached");
        }
        if ((request.on() == null) != (request.reason() == CorrectionReason.NEVER_HAPPENED)) {
            throw Refusal.invalid("on", "is needed unless the reason is NEVER_HAPPENED, and then it is not");
        }
        if (request.on() != null && request.on().isAfter(Jurisdiction.today(participant.country(), now()))) {
            throw Refusal.invalid("on", "has not come yet");
        }
        put(participant, request.milestone(), request.on(), request.reason());
    }

    private void put(Participant participant, Milestone milestone, LocalDate on, CorrectionReason reason) {
        changes.add(ParticipantChange.ofDate(participant, milestone, on, reason, now()));
        participant.correct(milestone, on, now());
    }

    private void correctSite(Participant participant, NewCorrection request) {
        if (request.on() != null) {
            throw Refusal.invalid("on", "belongs to a milestone");
        }
        var site = sites.requireOf(participant.studyId(), request.siteId());
        if (!site.country().equals(participant.country())) {
            throw Refusal.invalid("siteId", "lies in another country: void the participant and add them there");
        }
        changes.add(ParticipantChange.ofSite(participant, site.id(), request.reason(), now()));
        participant.moveTo(site.id(), now());
    }

    /** Somebody who should never have been entered; whoever is voided stays so as it was noted first. */
    void voidEntry(Participant participant, CorrectionReason reason) {
        if (!participant.isVoided()) {
            changes.add(ParticipantChange.voided(participant, reason, now()));
            participant.voidEntry(now());
            voided.fire(new ParticipantVoided(participant.id(), participant.country()));
        }
    }

    /**
     * The day of the first consent to take part follows from the consents, whenever these are entered or put right.
     *
     * @param firstAgreed null if no consent to it counts
     */
    public void consentedOn(UUID participantId, LocalDate firstAgreed) {
        var participant = participants.require(participantId);
        var known = participant.reached().on(Milestone.CONSENTED);
        if (known == null && firstAgreed != null) {
            participant.correct(Milestone.CONSENTED, firstAgreed, now());
        } else if (known != null && !known.equals(firstAgreed)) {
            put(participant, Milestone.CONSENTED, firstAgreed, null);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
