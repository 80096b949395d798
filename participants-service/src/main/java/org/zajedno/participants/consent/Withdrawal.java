package org.zajedno.participants.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** A person takes back their consent to one purpose. No reason is asked for, and nothing stands in its way (GDPR Art. 7(3)). */
@Entity
class Withdrawal {

    @Id
    private UUID id;

    private UUID consentId;
    private UUID participantId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private WithdrawalScope scope;

    private LocalDate withdrawnOn;
    private Instant createdAt;

    /** Moved on by the database. */
    @Column(updatable = false)
    private Instant modifiedAt;

    protected Withdrawal() {}

    /** @param on the day of the letter */
    Withdrawal(UUID id, ConsentRecord consent, Purpose purpose, WithdrawalScope scope, LocalDate on, Instant now) {
        this.id = id;
        this.consentId = consent.id();
        this.participantId = consent.participantId();
        this.country = consent.country();
        this.purpose = purpose;
        this.scope = scope;
        this.withdrawnOn = on;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.modifiedAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID consentId() {
        return consentId;
    }

    UUID participantId() {
        return participantId;
    }

    Country country() {
        return country;
    }

    Purpose purpose() {
        return purpose;
    }

    WithdrawalScope scope() {
        return scope;
    }

    /** The day on which the person took it back, which may be before that of its entry. */
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
