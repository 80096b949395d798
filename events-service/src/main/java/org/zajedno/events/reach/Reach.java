package org.zajedno.events.reach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom an event reached. Recorded once and never changed: the difference of two answers would tell what each hides. */
@Entity
class Reach {

    @Id
    private UUID eventId;

    @Version
    private long version;

    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReachFigures figures;

    protected Reach() {}

    Reach(UUID eventId, ReachFigures figures, Instant now) {
        this.eventId = eventId;
        this.figures = figures;
        this.recordedAt = now;
    }

    UUID eventId() {
        return eventId;
    }

    long version() {
        return version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ReachFigures figures() {
        return figures;
    }
}
