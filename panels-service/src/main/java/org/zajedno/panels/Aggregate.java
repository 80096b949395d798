package org.zajedno.panels;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What every stored thing of this service has: a random id, a version that rises with every change, and its times. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    // starts at one, so that a consumer whose table begins at zero takes the first fact as news
    @Version
    private long version = 1;

    private Instant createdAt;
    private Instant modifiedAt;

    protected Aggregate() {}

    /** @param now microseconds are kept, as PostgreSQL does */
    protected Aggregate(Instant now) {
        this(UUID.randomUUID(), now);
    }

    /** @param id chosen by whoever asks for the thing to be stored */
    protected Aggregate(UUID id, Instant now) {
        this.id = id;
        createdAt = now.truncatedTo(ChronoUnit.MICROS);
        modifiedAt = createdAt;
    }

    /** Notes a change, which also raises the version when only something that belongs to this was changed. */
    protected void touch(Instant now) {
        modifiedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregate aggregate && id.equals(aggregate.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
