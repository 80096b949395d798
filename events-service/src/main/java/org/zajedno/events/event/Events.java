package org.zajedno.events.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.problem.Refusal;

/** All events, each seen by whom it is for: announced ones by everybody, a draft by the coordinator and its organisers' teams. */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, UUID> {

    private static final String PAGE = """
            (createdAt > ?1 or (createdAt = ?1 and id > ?2)) and modifiedAt >= ?3
            and (state <> 'DRAFT' or ?4 = true or array_intersects(organisingCountries, ?5)) order by createdAt, id""";

    private final Caller caller;

    Events(Caller caller) {
        this.caller = caller;
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
    List<Event> page(Cursor after, Instant since, int limit) {
        var own = caller.hasRole("country-team")
                ? caller.countries().stream().map(Country::code).toArray(String[]::new)
                : new String[0];
        return find(PAGE, after.createdAt(), after.id(), since, caller.hasRole("coordinator"), own)
                .range(0, limit - 1)
                .list();
    }

    private boolean manages(Event event) {
        return caller.hasRole("coordinator") || caller.hasRole("country-team") && event.isHeldBy(caller.countries());
    }
}
