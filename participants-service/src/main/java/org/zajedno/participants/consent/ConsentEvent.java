package org.zajedno.participants.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/** Something that happened to a person's consent to one purpose; added, never changed. */
@Entity
class ConsentEvent {

    @Id
    private UUID id;

    private UUID consentId;
    private UUID participantId;
    private Country country;
    private long number;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentEventType type;

    private LocalDate occurredOn;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable InvalidationReason reason;

    private @Nullable UUID withdrawalId;

    protected ConsentEvent() {}

    /** @param number its place in the history of the record, from 1 */
    ConsentEvent(
            ConsentRecord consent,
            long number,
            Purpose purpose,
            ConsentEventType type,
            LocalDate occurredOn,
            Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.consentId = consent.id();
        this.participantId = consent.participantId();
        this.country = consent.country();
        this.number = number;
        this.purpose = purpose;
        this.type = type;
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An entry about that purpose turns out to be wrong. */
    static ConsentEvent invalidated(
            ConsentRecord consent, long number, Purpose purpose, InvalidationReason reason, LocalDate on, Instant at) {
        var event = new ConsentEvent(consent, number, purpose, ConsentEventType.INVALIDATED, on, at);
        event.reason = reason;
        return event;
    }

    /** A person takes their consent to the purpose back. */
    static ConsentEvent withdrawn(ConsentRecord consent, long number, Withdrawal withdrawal) {
        var event = new ConsentEvent(
                consent,
                number,
                withdrawal.purpose(),
                ConsentEventType.WITHDRAWN,
                withdrawal.withdrawnOn(),
                withdrawal.createdAt());
        event.withdrawalId = withdrawal.id();
        return event;
    }

    /** A withdrawal turns out to be wrong; the entry that it was about is another matter. */
    static ConsentEvent invalidated(
            ConsentRecord consent,
            long number,
            Withdrawal withdrawal,
            InvalidationReason reason,
            LocalDate on,
            Instant at) {
        var event = invalidated(consent, number, withdrawal.purpose(), reason, on, at);
        event.withdrawalId = withdrawal.id();
        return event;
    }

    UUID participantId() {
        return participantId;
    }

    Country country() {
        return country;
    }

    UUID consentId() {
        return consentId;
    }

    long number() {
        return number;
    }

    Purpose purpose() {
        return purpose;
    }

    ConsentEventType type() {
        return type;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Null unless the entry was found invalid. */
    @Nullable
    InvalidationReason reason() {
        return reason;
    }

    /** The withdrawal that it tells of, that was made or turned out to be wrong; null if it tells of none. */
    @Nullable
    UUID withdrawalId() {
        return withdrawalId;
    }

    /** Whether the record's own entry about the purpose turned out to be wrong. */
    boolean invalidatesEntry() {
        return type == ConsentEventType.INVALIDATED && withdrawalId == null;
    }

    boolean invalidatesWithdrawal() {
        return type == ConsentEventType.INVALIDATED && withdrawalId != null;
    }
}
