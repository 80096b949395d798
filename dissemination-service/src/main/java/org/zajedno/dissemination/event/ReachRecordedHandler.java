package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps how many people an event reached, and from how many countries; it may be told before the event itself. */
@ApplicationScoped
@FactType(value = "ReachRecorded", from = "events")
class ReachRecordedHandler implements FactHandler<ReachRecordedHandler.ReachRecorded> {

    /** The number of countries is kept back where it would say too much of somebody. */
    record ReachRecorded(
            UUID eventId, Integer persons, @Nullable Integer countries, long version) {}

    private final KnownEventRepository events;

    ReachRecordedHandler(KnownEventRepository events) {
        this.events = events;
    }

    @Override
    public void handle(ReachRecorded reach, ReceivedFact receivedFact) {
        events.keepReach(reach);
    }
}
