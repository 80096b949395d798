package org.zajedno.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        var milestone = request.milestone();
        var site = request.siteId();
        var enrolment = request.enrolment();
        if (Stream.of(milestone, site, enrolment).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid("milestone", "is needed, or siteId, or enrolment, and one of them alone");
        }
        if (milestone != null) {
            correctDate(participant, milestone, request);
        } else if (site != null) {
            correctSite(participant, site, request);
        } else if (enrolment != null) {
            correctState(participant, enrolment, request);
        }
    }

    private void correctState(Participant participant, Enrolment right, NewCorrection request) {
        requireCome(participant, request.on());
        var wrong = participant.enrolment();
        var reachedByIt = reachedOnlyBy(participant, wrong);
        var noted = ParticipantChange.ofState(participant, right, request.on(), request.reason(), now());
        participant.correctState(
                right,
                request.on(),
                consent.permitsParticipation(participant.id()),
                consent.hasTakenParticipationBack(participant.id()),
                now());
        changes.add(noted);
        if (reachedByIt != null && !right.way().contains(reachedByIt)) {
            put(participant, reachedByIt, null, request.reason());
        }
    }

    /** The milestone that is true by nothing but one step into that state; null if there is none. */
    private @Nullable Milestone reachedOnlyBy(Participant participant, Enrolment state) {
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

    private void requireCome(Participant participant, @Nullable LocalDate day) {
        if (day != null && day.isAfter(CountryDate.today(participant.country(), now()))) {
            throw Refusal.invalid("on", "has not come yet");
        }
    }

    private void correctDate(Participant participant, Milestone milestone, NewCorrection request) {
        if (milestone == Milestone.CONSENTED) {
            throw Refusal.invalid("milestone", "follows from the consents; correct these");
        }
        if (participant.reached().on(milestone) == null) {
            throw Refusal.invalid("milestone", "was not reached");
        }
        if ((request.on() == null) != (request.reason() == CorrectionReason.NEVER_HAPPENED)) {
            throw Refusal.invalid("on", "is needed unless the reason is NEVER_HAPPENED, and then it is not");
        }
        requireCome(participant, request.on());
        put(participant, milestone, request.on(), request.reason());
    }

    private void put(
            Participant participant, Milestone milestone, @Nullable LocalDate on, @Nullable CorrectionReason reason) {
        changes.add(ParticipantChange.ofDate(participant, milestone, on, reason, now()));
        participant.correct(milestone, on, now());
    }

    private void correctSite(Participant participant, UUID siteId, NewCorrection request) {
        if (request.on() != null) {
            throw Refusal.invalid("on", "belongs to a milestone");
        }
        var site = sites.requireOf(participant.studyId(), siteId);
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
    public void consentedOn(UUID participantId, @Nullable LocalDate firstAgreed) {
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
