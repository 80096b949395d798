package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** An entry of the impact log was made or changed; the comments behind it never grow more, so that all that were ever told count. */
@ApplicationScoped
@FactType(value = "ImpactRecorded", from = "panels")
class ImpactRecordedHandler implements FactHandler<ImpactRecordedHandler.ImpactRecorded> {

    record ImpactRecorded(
            UUID impactEntryId, List<UUID> commentIds, LocalDate happenedOn, String outcome, long version) {}

    private final ImpactRepository impact;

    ImpactRecordedHandler(ImpactRepository impact) {
        this.impact = impact;
    }

    @Override
    public void handle(ImpactRecorded recorded, ReceivedFact receivedFact) {
        impact.keepEntry(
                recorded.impactEntryId(),
                recorded.happenedOn(),
                recorded.outcome(),
                recorded.commentIds(),
                recorded.version());
    }
}
