package org.zajedno.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.CountryDate;

/** Changes where a participant stands in the study, as far as the consent allows. */
@ApplicationScoped
class ChangeEnrolment {

    private final ParticipantChangeRepository changes;
    private final ConsentStatus consent;
    private final Clock clock;

    ChangeEnrolment(ParticipantChangeRepository changes, ConsentStatus consent, Clock clock) {
        this.changes = changes;
        this.consent = consent;
        this.clock = clock;
    }

    /** Refuses a day that has not come in the participant's country, and what {@link Participant#move} refuses. */
    void change(Participant participant, NewEnrolment request) {
        var now = clock.instant();
        if (request.on().isAfter(CountryDate.today(participant.country(), now))) {
            throw Refusal.invalid("on", "has not come yet");
        }
        participant.move(request.to(), request.on(), permitted(participant), now);
        changes.add(ParticipantChange.moved(participant, request.on(), now));
    }

    /** Whoever has left must have agreed again since. */
    private boolean permitted(Participant participant) {
        if (participant.enrolment() != Enrolment.WITHDRAWN) {
            return consent.permitsParticipation(participant.id());
        }
        var left =
                changes.stepsTo(participant.id(), Enrolment.WITHDRAWN).stream().findFirst();
        Instant noted = left.map(ParticipantChange::recordedAt).orElse(participant.modifiedAt());
        // a day that was taken back as wrong is known no more: then that of the entry counts
        var day = left.map(ParticipantChange::occurredOn)
                .or(() -> Optional.ofNullable(participant.reached().leftOn()))
                .orElseGet(() -> CountryDate.today(participant.country(), noted));
        return consent.permitsParticipationAnew(participant.id(), day, noted);
    }
}
