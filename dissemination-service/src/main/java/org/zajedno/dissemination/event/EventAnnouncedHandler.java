package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps the newest version of an event and of what it presents. */
@ApplicationScoped
@FactType(value = "EventAnnounced", from = "events")
class EventAnnouncedHandler implements FactHandler<EventAnnouncedHandler.EventAnnounced> {

    record EventAnnounced(
            UUID eventId,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable List<UUID> presents,
            String state,
            long version) {}

    private final KnownEventRepository events;

    EventAnnouncedHandler(KnownEventRepository events) {
        this.events = events;
    }

    @Override
    public void handle(EventAnnounced event, ReceivedFact receivedFact) {
        events.keep(event);
    }
}
