package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.participants.study.CountryDate;
import org.zajedno.participants.study.SiteRepository;

/** Adds versions to a form and moves them on, one at a time per form. */
@ApplicationScoped
class EditConsentForm {

    private final ConsentFormRepository forms;
    private final ConsentFormVersionRepository versions;
    private final ConsentFormTextRepository texts;
    private final SiteRepository sites;
    private final Outbox outbox;
    private final WriterDigest writerDigest;
    private final Clock clock;

    EditConsentForm(
            ConsentFormRepository forms,
            ConsentFormVersionRepository versions,
            ConsentFormTextRepository texts,
            SiteRepository sites,
            Outbox outbox,
            WriterDigest writerDigest,
            Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.texts = texts;
        this.sites = sites;
        this.outbox = outbox;
        this.writerDigest = writerDigest;
        this.clock = clock;
    }

    ConsentFormVersion addVersion(UUID formId, ConsentFormVersion.Terms terms, LocalizedText words) {
        forms.requireHeld(formId);
        var version = new ConsentFormVersion(formId, versions.nextNumber(formId), terms, clock.instant());
        version.writtenBy(writerDigest.ofCallerOn(version.id()));
        versions.persist(version);
        words.texts().forEach((language, body) -> texts.persist(new ConsentFormText(version.id(), language, body)));
        return version;
    }

    ConsentFormVersion approve(UUID formId, int number) {
        forms.requireHeld(formId);
        var version = versions.require(formId, number);
        version.approve(writerDigest.ofCallerOn(version.id()), clock.instant());
        return version;
    }

    /** Supersedes the version that is in force, if there is one, and ends all former ones if people are asked again. */
    ConsentFormVersion bringIntoForce(UUID formId, int number) {
        var form = forms.requireHeld(formId);
        var version = versions.require(formId, number);
        var now = clock.instant();
        var today = CountryDate.latestToday(sites.countriesOf(form.studyId()), now);
        versions.inForce(formId).ifPresent(former -> former.supersede(version, today, now));
        // written before the new one, because the database lets only one version of a form be in force
        versions.flush();
        version.bringIntoForce(today, now);
        if (version.requiresReconsent()) {
            end(versions.formerThatStand(formId), version, now);
        }
        return version;
    }

    private void end(List<ConsentFormVersion> former, ConsentFormVersion later, Instant now) {
        former.forEach(version -> version.end(later, now));
        if (!former.isEmpty()) {
            var ended = former.stream().map(ConsentFormVersion::id).toList();
            outbox.add(new ConsentVersionsEnded(later.formId(), ended, later.number()));
        }
    }
}
