package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Notes that an edition is no longer out. */
@ApplicationScoped
@FactType(value = "EditionWithdrawn", from = "dissemination")
class EditionWithdrawnHandler implements FactHandler<EditionWithdrawnHandler.EditionWithdrawn> {

    private final AppearanceRepository appearances;

    EditionWithdrawnHandler(AppearanceRepository appearances) {
        this.appearances = appearances;
    }

    /** What is read here of the fact of that name. */
    public record EditionWithdrawn(UUID editionId, UUID workId, long version) {}

    @Override
    public void handle(EditionWithdrawn fact, ReceivedFact receivedFact) {
        var edition = appearances.edition(fact.editionId(), fact.workId());
        edition.withdrawn(fact.version());
        appearances.keep(edition);
    }
}
