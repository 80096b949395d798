package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;
import org.zajedno.kit.language.LanguageTag;

/** Notes that an edition of a study is in print, with the credits given until then. */
@ApplicationScoped
@FactType(value = "EditionPublished", from = "dissemination")
class EditionPublishedHandler implements FactHandler<EditionPublishedHandler.EditionPublished> {

    private final ContributionRepository contributions;
    private final AppearanceRepository appearances;

    EditionPublishedHandler(ContributionRepository contributions, AppearanceRepository appearances) {
        this.contributions = contributions;
        this.appearances = appearances;
    }

    /** What is read here of the fact of that name. */
    public record EditionPublished(
            UUID editionId, UUID workId, @Nullable UUID studyId, LanguageTag language, long version) {}

    @Override
    public void handle(EditionPublished fact, ReceivedFact receivedFact) {
        var study = fact.studyId();
        if (study == null) {
            return;
        }
        var edition = appearances.edition(fact.editionId(), fact.workId());
        edition.published(study, fact.language(), receivedFact.occurredAt(), fact.version());
        appearances.keep(edition);
        contributions
                .publication(study)
                .ifPresentOrElse(
                        known -> known.publishedAgain(receivedFact.occurredAt()),
                        () -> contributions.add(new Publication(study, receivedFact.occurredAt())));
    }
}
