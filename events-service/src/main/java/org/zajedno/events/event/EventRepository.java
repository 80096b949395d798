package org.zajedno.events.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.events.CurrentViewer;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.RowVersion;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** All events, each seen by whom it is for: announced ones by everybody, a draft by the coordinator and its organisers' teams. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private static final Keyset<Event> OLDEST_FIRST = Keyset.byTime("e.createdAt", Event::createdAt, "e.id", Event::id);

    private final CurrentViewer viewer;

    EventRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** The event if it is for this caller; refuses as not found otherwise. */
    public Event require(UUID id) {
        return findByIdOptional(id)
                .filter(event -> !event.isDraft() || manages(event))
                .orElseThrow(Refusal::notFound);
    }

    /** The event if this caller manages it; refuses an announced one of others as forbidden. */
    public Event requireManaged(UUID id) {
        var event = require(id);
        if (!manages(event)) {
            throw Refusal.forbidden("not-an-organiser");
        }
        return event;
    }

    /** In the order in which they were drafted. */
    Page<Event> page(ListParameters listParameters) {
        return query(listParameters).page(getEntityManager(), listParameters);
    }

    /** What that page shows, by versions. */
    List<RowVersion> versions(ListParameters listParameters) {
        return query(listParameters).versions(getEntityManager(), listParameters, "select e.id, e.version");
    }

    private KeysetQuery<Event> query(ListParameters listParameters) {
        var own = viewer.get().teamCountries().stream().map(Country::code).toArray(String[]::new);
        return KeysetQuery.hql(OLDEST_FIRST, Event.class, "select e", "from Event e")
                .where("e.state <> 'DRAFT' or :all = true or array_intersects(e.organisingCountries, :own)")
                .with("all", viewer.get().managesAllEvents())
                .with("own", own)
                .changed("e.modifiedAt", listParameters);
    }

    private boolean manages(Event event) {
        return viewer.get().managesAllEvents() || event.isHeldBy(viewer.get().teamCountries());
    }
}
