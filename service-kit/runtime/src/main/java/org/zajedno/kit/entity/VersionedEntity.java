package org.zajedno.kit.entity;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A stored thing with its own id, a version that rises with every change, and the times of its creation and last change. */
@MappedSuperclass
public abstract class VersionedEntity {

    /** For things that facts tell of: a consumer whose table begins at zero takes the first fact as news. */
    protected static final long FROM_ONE = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant modifiedAt;

    protected VersionedEntity() {}

    /** With a random id, and versions from zero. */
    protected VersionedEntity(Instant now) {
        this(0, now);
    }

    /** With a random id. */
    protected VersionedEntity(long firstVersion, Instant now) {
        this(UUID.randomUUID(), firstVersion, now);
    }

    /**
     * With an id that the caller chose.
     *
     * @param now microseconds are kept, as PostgreSQL does
     */
    protected VersionedEntity(UUID id, long firstVersion, Instant now) {
        this.id = id;
        version = firstVersion;
        createdAt = now.truncatedTo(ChronoUnit.MICROS);
        modifiedAt = createdAt;
    }

    /** Notes a change. The version also rises when only something that belongs to this was changed. */
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
        return other instanceof VersionedEntity entity && id.equals(entity.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
