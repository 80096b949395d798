package org.zajedno.participants.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What another service did about a withdrawal (GDPR Art. 19: every recipient is told). */
@Entity
class WithdrawalAcknowledgement {

    /** What the service did. */
    enum Outcome {
        NOTHING_HELD,
        REMOVED,
        STOPPED
    }

    @Embeddable
    record Id(UUID withdrawalId, String service) {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private long removed;
    private long version;
    private Instant acknowledgedAt;

    protected WithdrawalAcknowledgement() {}

    UUID withdrawalId() {
        return id.withdrawalId();
    }

    String service() {
        return id.service();
    }

    Outcome outcome() {
        return outcome;
    }

    long removed() {
        return removed;
    }

    long version() {
        return version;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
