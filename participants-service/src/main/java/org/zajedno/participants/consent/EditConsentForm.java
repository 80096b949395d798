package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.zajedno.kit.language.LocalizedText;

/** Adds versions to a form and moves them on, one at a time per form. */
@ApplicationScoped
class EditConsentForm {

    private final ConsentForms forms;
    private final ConsentFormVersions versions;
    private final ConsentFormTexts texts;
    private final Clock clock;

    EditConsentForm(ConsentForms forms, ConsentFormVersions versions, ConsentFormTexts texts, Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.texts = texts;
        this.clock = clock;
    }

    ConsentFormVersion addVersion(UUID formId, ConsentFormVersion.Terms terms, LocalizedText words) {
        forms.requireHeld(formId);
        var version = new ConsentFormVersion(formId, versions.nextNumber(formId), terms, clock.instant());
        versions.persist(version);
        words.texts().forEach((language, body) -> texts.persist(new ConsentFormText(version.id(), language, body)));
        return version;
    }

    ConsentFormVersion approve(UUID formId, int number) {
        forms.requireHeld(formId);
        var version = versions.require(formId, number);
        version.approve(clock.instant());
        return version;
    }

    /** Supersedes the version that is in force, if there is one. */
    ConsentFormVersion bringIntoForce(UUID formId, int number) {
        forms.requireHeld(formId);
        var version = versions.require(formId, number);
        versions.inForce(formId).ifPresent(former -> former.supersede(clock.instant()));
        // written before the new one, because the database lets only one version of a form be in force
        versions.flush();
        version.bringIntoForce(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), clock.instant());
        return version;
    }
}
