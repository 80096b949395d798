package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.dissemination.study.Study;

/** Writes an edition's obligatory sentences from the reference data. */
@ApplicationScoped
class StatementWriter {

    private final ReferenceData reference;

    StatementWriter(ReferenceData reference) {
        this.reference = reference;
    }

    Statements write(Edition edition, Study study) {
        var language = edition.language();
        var funder = reference
                .sentence(ReferenceData.FUNDER_ACKNOWLEDGEMENTS, study.programme(), language)
                .map(sentence -> sentence.replace("{grant}", study.grantNumber()));
        var disclaimer = reference.sentence(ReferenceData.DISCLAIMERS, "EU", language);
        var note = reference
                .sentence(ReferenceData.STATUS_NOTES, "XK", language)
                .filter(_ -> edition.namesDisputedTerritory());
        var panels = reference
                .sentence(ReferenceData.PANEL_ACKNOWLEDGEMENTS, "PANEL_ONLY", language)
                .map(sentence -> sentence.replace("{study}", study.acronym()));
        return new Statements(funder.orElse(null), disclaimer.orElse(null), note.orElse(null), panels.orElse(null));
    }
}
