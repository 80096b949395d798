package org.zajedno.participants.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.participant.Participant;

/**
 * That a person was asked with exactly one text, on one day, by somebody who found them able to decide. What they decided
 * follows in {@link ConsentEvent events}; the record itself never changes. Agreeing twice to the same version makes two records.
 */
@Entity
class ConsentRecord {

    /**
     * Who found the person able to decide.
     *
     * @param assessedBy the assessor's code, never a name
     */
    record Capacity(String assessedBy, LocalDate on) {}

    @Id
    private UUID id;

    private UUID participantId;
    private Country country;
    private UUID formVersionId;
    private UUID textId;
    private String textSha256;
    private LanguageTag language;
    private LocalDate givenOn;
    private String capacityAssessedBy;
    private LocalDate capacityAssessedOn;

    /** Counts the entries of the history. The database increments it, so that nobody's entry is refused as stale. */
    @Column(updatable = false)
    private long changes;

    private @Nullable LocalDate expiresOn;

    /** Set by the database, as the changes are. */
    @Column(updatable = false)
    private boolean expiryTold;

    private Instant createdAt;

    /** Moved on by the database. */
    @Column(updatable = false)
    private Instant modifiedAt;

    protected ConsentRecord() {}

    /**
     * Refuses an assessment that came after the consent.
     *
     * @param expiresOn the first day on which it is valid no more; null if the form sets no term
     * @param decisions how many purposes were decided
     */
    ConsentRecord(
            Participant participant,
            ConsentFormText text,
            LocalDate givenOn,
            @Nullable LocalDate expiresOn,
            Capacity capacity,
            int decisions,
            Instant now) {
        if (capacity.on().isAfter(givenOn)) {
            throw Refusal.invalid("capacityAssessment.on", "is after the day of the consent");
        }
        this.id = UUID.randomUUID();
        this.participantId = participant.id();
        this.country = participant.country();
        this.formVersionId = text.versionId();
        this.textId = text.id();
        this.textSha256 = text.sha256();
        this.language = text.language();
        this.givenOn = givenOn;
        this.expiresOn = expiresOn;
        this.capacityAssessedBy = capacity.assessedBy();
        this.capacityAssessedOn = capacity.on();
        this.changes = decisions;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.modifiedAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    Country country() {
        return country;
    }

    UUID formVersionId() {
        return formVersionId;
    }

    UUID textId() {
        return textId;
    }

    String textSha256() {
        return textSha256;
    }

    LanguageTag language() {
        return language;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    /** The first day on which it is valid no more; null if the form sets no term. */
    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Whether the form sets a term that is over on that day. */
    boolean isOverOn(LocalDate day) {
        return expiresOn != null && !expiresOn.isAfter(day);
    }

    /** Whether the other services know already that its term is over. */
    boolean isExpiryTold() {
        return expiryTold;
    }

    Capacity capacity() {
        return new Capacity(capacityAssessedBy, capacityAssessedOn);
    }

    long changes() {
        return changes;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
