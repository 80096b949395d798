package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.List;
import java.util.stream.Stream;
import org.zajedno.dissemination.acknowledgement.AcknowledgementRepository;
import org.zajedno.dissemination.reference.MixedScriptDetector;
import org.zajedno.dissemination.work.WorkRepository;

/** Puts together what a reader sees of an edition. */
@ApplicationScoped
class EditionPresenter {

    private final AcknowledgementRepository acknowledgements;
    private final ObligatorySentenceWriter writer;
    private final WorkRepository works;

    EditionPresenter(
            AcknowledgementRepository acknowledgements, ObligatorySentenceWriter writer, WorkRepository works) {
        this.acknowledgements = acknowledgements;
        this.writer = writer;
        this.works = works;
    }

    EditionView of(Edition edition) {
        var content = edition.content();
        var obligatorySentences = edition.statements() == null ? draft(edition) : edition.statements();
        var script = edition.language().locale().getScript();
        return new EditionView(
                edition.id(),
                edition.workId(),
                edition.owner(),
                edition.language(),
                script.isEmpty() ? null : script,
                edition.accessForm(),
                edition.translationOf(),
                content.title(),
                content.summary(),
                content.text(),
                content.translator(),
                content.countries(),
                edition.state(),
                edition.readers(),
                edition.publishedAt(),
                new EditionView.Sentences(
                        obligatorySentences.funderAcknowledgement(),
                        obligatorySentences.disclaimer(),
                        obligatorySentences.statusNote()),
                edition.state().isOut() ? printed(edition, obligatorySentences) : List.of(),
                edition.state().isOut()
                        ? List.of()
                        : MixedScriptDetector.words(content.title(), content.summary(), content.text()),
                edition.withdrawalReason(),
                edition.modifiedAt(),
                edition.version());
    }

    private ObligatorySentences draft(Edition edition) {
        return writer.write(edition, works.studyOf(works.require(edition.workId())));
    }

    /** By the alphabet of the edition, because any other order would tell something of those who are thanked. */
    private List<String> printed(Edition edition, ObligatorySentences obligatorySentences) {
        var alphabet = Collator.getInstance(edition.language().locale());
        var panels = acknowledgements.printsPanels(edition.id())
                ? Stream.ofNullable(obligatorySentences.panelAcknowledgement())
                : Stream.<String>empty();
        return Stream.concat(acknowledgements.printed(edition.id()).stream().sorted(alphabet::compare), panels)
                .toList();
    }
}
