package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Notes where works are presented. */
@ApplicationScoped
@FactType(value = "EventAnnounced", from = "events")
class EventAnnouncedHandler implements FactHandler<EventAnnouncedHandler.EventAnnounced> {

    private final AppearanceRepository appearances;

    EventAnnouncedHandler(AppearanceRepository appearances) {
        this.appearances = appearances;
    }

    /** What is read here of the fact of that name. */
    public record EventAnnounced(
            UUID eventId,
            String name,
            LocalDate startsOn,
            @Nullable List<UUID> presents,
            String state,
            long version) {}

    @Override
    public void handle(EventAnnounced fact, ReceivedFact receivedFact) {
        var works = fact.presents() == null ? List.<UUID>of() : fact.presents();
        appearances
                .event(fact.eventId())
                .ifPresentOrElse(
                        known -> known.announced(fact.name(), fact.startsOn(), fact.state(), works, fact.version()),
                        () -> appearances.keep(new AnnouncedEvent(
                                fact.eventId(), fact.name(), fact.startsOn(), fact.state(), works, fact.version())));
    }
}
