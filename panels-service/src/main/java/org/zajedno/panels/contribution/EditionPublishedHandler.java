package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.Received;

/** Notes that an edition of a study is in print, with the credits given until then. */
@ApplicationScoped
public class EditionPublishedHandler implements FactHandler<EditionPublishedHandler.EditionPublished> {

    private final Contributions contributions;

    EditionPublishedHandler(Contributions contributions) {
        this.contributions = contributions;
    }

    /** What is read here of the fact of that name. */
    public record EditionPublished(UUID studyId) {}

    @Override
    public String source() {
        return "dissemination";
    }

    @Override
    public String type() {
        return "EditionPublished";
    }

    @Override
    public Class<EditionPublished> shape() {
        return EditionPublished.class;
    }

    @Override
    public void handle(EditionPublished fact, Received received) {
        if (fact.studyId() == null) {
            return;
        }
        contributions
                .publication(fact.studyId())
                .ifPresentOrElse(
                        known -> known.publishedAgain(received.occurredAt()),
                        () -> contributions.add(new Publication(fact.studyId(), received.occurredAt())));
    }
}
