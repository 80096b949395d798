package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Comments were gathered that raise the same concern; those that a later gathering names stand for those of an earlier one. */
@ApplicationScoped
@FactType(value = "ConcernGathered", from = "panels")
class ConcernGatheredHandler implements FactHandler<ConcernGatheredHandler.ConcernGathered> {

    record ConcernGathered(UUID concernId, List<UUID> commentIds, long version) {}

    private final ConcernRepository concerns;

    ConcernGatheredHandler(ConcernRepository concerns) {
        this.concerns = concerns;
    }

    @Override
    public void handle(ConcernGathered gathered, ReceivedFact receivedFact) {
        concerns.keep(gathered.concernId(), gathered.commentIds(), gathered.version());
    }
}
