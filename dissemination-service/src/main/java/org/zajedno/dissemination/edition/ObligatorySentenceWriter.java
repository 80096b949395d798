package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.dissemination.funder.FunderRepository;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.dissemination.study.Study;

/** Writes an edition's obligatory sentences: those of every funder of its study, and those of the reference data. */
@ApplicationScoped
class ObligatorySentenceWriter {

    private final ReferenceData reference;
    private final FunderRepository funders;

    ObligatorySentenceWriter(ReferenceData reference, FunderRepository funders) {
        this.reference = reference;
        this.funders = funders;
    }

    ObligatorySentences write(Edition edition, Study study) {
        var language = edition.language();
        var funder = funders.acknowledgement(study, language);
        var disclaimer = funders.disclaimer(study, language);
        var note = reference
                .sentence(ReferenceData.STATUS_NOTES, "XK", language)
                .filter(_ -> edition.namesDisputedTerritory());
        var panels = reference
                .sentence(ReferenceData.PANEL_ACKNOWLEDGEMENTS, "PANEL_ONLY", language)
                .map(sentence -> sentence.replace("{study}", study.acronym()));
        return new ObligatorySentences(
                funder.orElse(null), disclaimer.orElse(null), note.orElse(null), panels.orElse(null));
    }
}
