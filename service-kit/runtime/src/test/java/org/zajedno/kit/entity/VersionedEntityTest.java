package org.zajedno.kit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionedEntityTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2026-03-02T10:00:00.987654321Z");

    private static class Stored extends VersionedEntity {

        Stored(Instant now) {
            super(now);
        }

        Stored(UUID id, Instant now) {
            super(id, FROM_ONE, now);
        }

        void change(Instant now) {
            touch(now);
        }
    }

    @Test
    void creationIsKeptToTheMicrosecond() {
        // When
        var stored = new Stored(NOW);

        // Then
        assertThat(stored.createdAt()).isEqualTo("2026-03-01T10:00:00.123456Z");
        assertThat(stored.modifiedAt()).isEqualTo(stored.createdAt());
    }

    @Test
    void changeIsKeptToTheMicrosecondAndLeavesTheCreation() {
        // Given
        var stored = new Stored(NOW);

        // When
        stored.change(LATER);

        // Then
        assertThat(stored.modifiedAt()).isEqualTo("2026-03-02T10:00:00.987654Z");
        assertThat(stored.createdAt()).isEqualTo("2026-03-01T10:00:00.123456Z");
    }

    @Test
    void versionsBeginAtZeroUnlessAskedOtherwise() {
        // When
        var fromZero = new Stored(NOW);
        var fromOne = new Stored(UUID.randomUUID(), NOW);

        // Then
        assertThat(fromZero.version()).isZero();
        assertThat(fromOne.version()).isEqualTo(1);
    }

    @Test
    void entitiesAreEqualByTheirId() {
        // Given
        var id = UUID.randomUUID();

        // When
        var stored = new Stored(id, NOW);

        // Then
        assertThat(stored).isEqualTo(new Stored(id, LATER)).hasSameHashCodeAs(new Stored(id, LATER));
        assertThat(stored).isNotEqualTo(new Stored(NOW));
    }
}
