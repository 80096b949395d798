package org.zajedno.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.CurrentViewer;
import org.zajedno.events.study.KnownStudyRepository;
import org.zajedno.events.work.KnownWorkRepository;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** Drafts and changes events, and tells the others what became public. */
@ApplicationScoped
class PlanEvent {

    private final EventRepository events;
    private final KnownWorkRepository works;
    private final KnownStudyRepository studies;
    private final CurrentViewer viewer;
    private final Outbox outbox;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<EventSaved> saved;

    PlanEvent(
            EventRepository events,
            KnownWorkRepository works,
            KnownStudyRepository studies,
            CurrentViewer viewer,
            Outbox outbox,
            Clock clock,
            jakarta.enterprise.event.Event<EventSaved> saved) {
        this.events = events;
        this.works = works;
        this.studies = studies;
        this.viewer = viewer;
        this.outbox = outbox;
        this.clock = clock;
        this.saved = saved;
    }

    Event draft(EventPlan plan) {
        requireKnown(plan.presents(), List.of());
        requireKnown(plan.studyId());
        var event = new Event(plan, clock.instant());
        if (!viewer.get().managesAllEvents() && !event.isHeldBy(viewer.get().teamCountries())) {
            throw Refusal.forbidden("not-an-organiser");
        }
        events.persist(event);
        publish(event, event.state());
        return event;
    }

    Event revise(Event event, EventPlan plan) {
        requireKnown(plan.presents(), event.plan().presents());
        if (!Objects.equals(plan.studyId(), event.plan().studyId())) {
            requireKnown(plan.studyId());
        }
        var others = othersOf(event.organisingCountries());
        event.revise(plan, clock.instant());
        // a team neither leaves its own event without an organiser nor puts out those of other countries
        if (!viewer.get().managesAllEvents()
                && !(event.isHeldBy(viewer.get().teamCountries())
                        && othersOf(event.organisingCountries()).equals(others))) {
            throw Refusal.forbidden("organisers-of-others");
        }
        publish(event, event.state());
        return event;
    }

    Event changeState(Event event, EventState state, @Nullable LocalizedText reason) {
        var former = event.state();
        event.changeState(state, reason, clock.instant());
        publish(event, former);
        return event;
    }

    private void publish(Event event, EventState former) {
        events.flush();
        if (!event.isDraft()) {
            outbox.add(EventAnnounced.of(event));
        }
        saved.fire(
                new EventSaved(event.id(), event.state(), former, event.plan().capacity()));
    }

    private void requireKnown(List<UUID> presents, Collection<UUID> before) {
        var added = new HashSet<>(presents);
        added.removeAll(new HashSet<>(before));
        var unknown = works.unknownOf(added);
        for (int i = 0; i < presents.size(); i++) {
            if (unknown.contains(presents.get(i))) {
                throw Refusal.invalid("presentedWorkIds[" + i + "]", "is not a published work");
            }
        }
    }

    private void requireKnown(@Nullable UUID study) {
        if (study != null) {
            studies.require("studyId", study);
        }
    }

    private Set<Country> othersOf(Set<Country> countries) {
        var others = new HashSet<>(countries);
        others.removeAll(viewer.get().teamCountries());
        return others;
    }
}
