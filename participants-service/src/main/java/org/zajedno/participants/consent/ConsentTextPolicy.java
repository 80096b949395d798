package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.participant.Participant;

/** Finds the very text that a person signed, and refuses what they cannot have signed on that day. */
@ApplicationScoped
class ConsentTextPolicy {

    private final ConsentFormRepository forms;
    private final ConsentFormVersionRepository versions;
    private final ConsentFormTextRepository texts;

    ConsentTextPolicy(
            ConsentFormRepository forms, ConsentFormVersionRepository versions, ConsentFormTextRepository texts) {
        this.forms = forms;
        this.versions = versions;
        this.texts = texts;
    }

    /**
     * Refuses another study's form, a version that was not in force on the day of the signature, a language that it has no text
     * in, and decisions that are not one for each purpose.
     */
    SignedText require(Participant participant, NewConsent request) {
        var version = versions.findById(request.consentFormVersionId());
        if (version == null || !forms.require(version.formId()).studyId().equals(participant.studyId())) {
            throw Refusal.invalid("consentFormVersionId", "names no consent form version of the participant's study");
        }
        version.requireUsableOn(request.givenOn());
        requireOneForEach(version.purposes(), request.decisions());
        var text = texts.in(request.language(), version.id()).orElseThrow(() -> noText(request));
        return new SignedText(text, version.expiryOf(request.givenOn()));
    }

    /**
     * What was signed.
     *
     * @param expiresOn the first day on which the signature is valid no more; null if the form sets no term
     */
    record SignedText(ConsentFormText text, @Nullable LocalDate expiresOn) {}

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
}
