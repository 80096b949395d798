package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.participant.Participant;
import org.zajedno.participants.participant.Participants;

/** Records what a person decided, bound to the very text that they were asked with. */
@ApplicationScoped
class GiveConsent {

    private final Participants participants;
    private final ConsentForms forms;
    private final ConsentFormVersions versions;
    private final ConsentFormTexts texts;
    private final ConsentRecords records;
    private final ConsentEvents events;
    private final Outbox outbox;
    private final Clock clock;

    GiveConsent(
            Participants participants,
            ConsentForms forms,
            ConsentFormVersions versions,
            ConsentFormTexts texts,
            ConsentRecords records,
            ConsentEvents events,
            Outbox outbox,
            Clock clock) {
        this.participants = participants;
        this.forms = forms;
        this.versions = versions;
        this.texts = texts;
        this.records = records;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Refuses another study's form, a version that is not in force, a language that it has no text in, a day that has not come,
     * and decisions that are not one for each purpose.
     */
    ConsentRecord by(UUID participantId, NewConsent request) {
        var participant = participants.require(participantId);
        var version = version(participant, request);
        if (request.givenOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14)))) {
            throw Refusal.invalid("givenOn", "has not come yet");
        }
        version.requireUsableOn(request.givenOn());
        requireOneForEach(version.purposes(), request.decisions());
        var text = texts.in(request.language(), version.id()).orElseThrow(() -> noText(request));
        return record(participant, text, request, clock.instant());
    }

    private ConsentFormVersion version(Participant participant, NewConsent request) {
        var version = versions.findById(request.formVersionId());
        if (version == null || !forms.require(version.formId()).studyId().equals(participant.studyId())) {
            throw Refusal.invalid("formVersionId", "names no consent form version of the participant's study");
        }
        return version;
    }

    private static void requireOneForEach(Set<Purpose> purposes, List<NewConsent.Decision> decisions) {
        var decided =
                decisions.stream().map(NewConsent.Decision::purpose).sorted().toList();
        if (!decided.equals(purposes.stream().sorted().toList())) {
            throw Refusal.invalid("decisions", "must decide each purpose of the version exactly once");
        }
    }

    private static Refusal noText(NewConsent request) {
        return Refusal.of(Refusal.Kind.INVALID, "no-text-in-language")
                .with("language", request.language().value())
                .violating("language", "is not a language of this version");
    }

    private ConsentRecord record(Participant participant, ConsentFormText text, NewConsent request, Instant now) {
        var consent = new ConsentRecord(
                participant,
                text,
                request.givenOn(),
                request.capacityAssessment().toCapacity(),
                request.decisions().size(),
                now);
        records.persist(consent);
        int number = 0;
        for (var decision : request.decisions()) {
            var type = decision.given() ? ConsentEventType.GIVEN : ConsentEventType.REFUSED;
            events.persist(new ConsentEvent(consent, ++number, decision.purpose(), type, request.givenOn(), now));
        }
        var given = request.decisions().stream()
                .filter(NewConsent.Decision::given)
                .map(NewConsent.Decision::purpose)
                .collect(Collectors.toSet());
        if (given.contains(Purpose.PARTICIPATE)) {
            participant.consented(request.givenOn(), now);
        }
        if (!given.isEmpty()) {
            outbox.add(ConsentGiven.of(consent, given));
        }
        return consent;
    }
}
