package org.zajedno.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.CountryDate;
import org.zajedno.participants.study.SiteRepository;

/** Puts right what was entered wrongly. What stood there before goes into the history, in the same transaction. */
@ApplicationScoped
public class CorrectParticipant {

    private final ParticipantRepository participants;
    private final ParticipantChangeRepository changes;
    private final SiteRepository sites;
    private final ConsentStatus consent;
    private final Event<ParticipantVoided> voided;
    private final Clock clock;

    CorrectParticipant(
            ParticipantRepository participants,
            ParticipantChangeRepository changes,
            SiteRepository sites,
            ConsentStatus consent,
            Event<ParticipantVoided> voided,
            Clock clock) {
        this.participants = participants;
        this.changes = changes;
        this.sites = sites;
        this.consent = consent;
        this.voided = voided;
        this.clock = clock;
    }

    void correct(Participant participant, NewCorrection request) {
        participant.requireNotVoided();
        if (Stream.of(request.milestone(), request.siteId(), request.enrolment())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw Refusal.invalid("milestone", "is needed, or siteId, or enrolment, and one of them alone");
        }
        if (request.milestone() != null) {
            correctDate(participant, request);
        } else if (request.siteId() != null) {
            correctSite(participant, request);
        } else {
            correctState(participant, request);
        }
    }

    private void correctState(Participant participant, NewCorrection request) {
        requireCome(participant, request.on());
        var wrong = participant.enrolment();
        var reachedByIt = reachedOnlyBy(participant, wrong);
        var noted = ParticipantChange.ofState(participant, request.enrolment(), request.on(), request.reason(), now());
        participant.correctState(
                request.enrolment(),
                request.on(),
                consent.permitsParticipation(participant.id()),
                consent.hasTakenParticipationBack(participant.id()),
                now());
        changes.add(noted);
        if (reachedByIt != null && !request.enrolment().way().contains(reachedByIt)) {
            put(participant, reachedByIt, null, request.reason());
        }
    }

    /** The milestone that is true by nothing but one step into that state; null if there is none. */
    private Milestone reachedOnlyBy(Participant participant, Enrolment state) {
        var milestone = Milestones.of(state);
        var steps = changes.stepsTo(participant.id(), state);
        return milestone != null
                        && steps.size() == 1
                        && Objects.equals(
                                steps.getFirst().occurredOn(),
                                participant.reached().on(milestone))
                ? milestone
                : null;
    }

    private void requireCome(Participant participant, LocalDate day) {
        if (day != null && day.isAfter(CountryDate.today(participant.country(), now()))) {
            throw Refusal.invalid("on", "has not come yet");
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
        requireCome(participant, request.on());
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
