package org.zajedno.events.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.events.event.EventPlan;
import org.zajedno.kit.problem.Refusal;

/** What the organisers work on; nobody else sees it until a schedule is released from it. */
@Entity
class Programme {

    @Id
    private UUID eventId;

    @Version
    private long version;

    private Instant modifiedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProgrammeDay> days;

    protected Programme() {}

    Programme(UUID eventId, Instant now) {
        this.eventId = eventId;
        this.days = List.of();
        this.modifiedAt = now;
    }

    void write(List<ProgrammeDay> written, Instant now) {
        days = List.copyOf(written);
        modifiedAt = now;
    }

    /** Refuses a programme without a session, and one that the event was moved away from. */
    void requireReleasable(EventPlan plan) {
        var sessions = days.stream().flatMap(day -> day.sessions().stream()).toList();
        if (sessions.isEmpty()) {
            throw Refusal.conflict("programme-empty");
        }
        var outside = sessions.stream()
                .filter(session ->
                        session.starts().isBefore(plan.starts()) || plan.ends().isBefore(session.ends()))
                .map(Session::id)
                .toList();
        if (!outside.isEmpty()) {
            throw Refusal.conflict("session-outside-event").with("sessions", outside);
        }
    }

    UUID eventId() {
        return eventId;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    List<ProgrammeDay> days() {
        return days;
    }
}
