package org.zajedno.participants.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/** A step on a participant's way, or something about it that was put right; added, never changed. */
@Entity
@Immutable
class ParticipantChange {

    /** What sort of change. */
    @Schema(name = "ParticipantChangeKind")
    enum Kind {
        MOVED,
        DATE_CORRECTED,
        SITE_CORRECTED,
        STATE_CORRECTED,
        VOIDED
    }

    @Id
    private UUID id;

    private UUID participantId;
    private Country country;
    private long number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private @Nullable Enrolment formerEnrolment;

    @Enumerated(EnumType.STRING)
    private @Nullable Milestone milestone;

    private @Nullable LocalDate occurredOn;
    private @Nullable LocalDate formerOn;
    private @Nullable UUID siteId;
    private @Nullable UUID formerSiteId;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionReason reason;

    private Instant recordedAt;

    protected ParticipantChange() {}

    private ParticipantChange(Participant participant, Kind kind, @Nullable CorrectionReason reason, Instant now) {
        this.id = UUID.randomUUID();
        this.participantId = participant.id();
        this.country = participant.country();
        this.kind = kind;
        this.reason = reason;
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    static ParticipantChange moved(Participant participant, LocalDate on, Instant now) {
        var change = new ParticipantChange(participant, Kind.MOVED, null, now);
        change.enrolment = participant.enrolment();
        change.occurredOn = on;
        return change;
    }

    /**
     * @param on null for what never happened
     * @param reason null where it follows from a consent
     */
    static ParticipantChange ofDate(
            Participant participant,
            Milestone milestone,
            @Nullable LocalDate on,
            @Nullable CorrectionReason reason,
            Instant now) {
        var change = new ParticipantChange(participant, Kind.DATE_CORRECTED, reason, now);
        change.milestone = milestone;
        change.formerOn = participant.reached().on(milestone);
        change.occurredOn = on;
        return change;
    }

    static ParticipantChange ofSite(Participant participant, UUID site, CorrectionReason reason, Instant now) {
        var change = new ParticipantChange(participant, Kind.SITE_CORRECTED, reason, now);
        change.formerSiteId = participant.siteId();
        change.siteId = site;
        return change;
    }

    /** @param on the day of the milestone that the right state reaches; null if it was reached before or there is none */
    static ParticipantChange ofState(
            Participant participant, Enrolment right, @Nullable LocalDate on, CorrectionReason reason, Instant now) {
        var change = new ParticipantChange(participant, Kind.STATE_CORRECTED, reason, now);
        change.formerEnrolment = participant.enrolment();
        change.enrolment = right;
        change.occurredOn = on;
        return change;
    }

    static ParticipantChange voided(Participant participant, CorrectionReason reason, Instant now) {
        return new ParticipantChange(participant, Kind.VOIDED, reason, now);
    }

    /** @param place in the history, from 1 */
    ParticipantChange at(long place) {
        number = place;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    long number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Enrolment enrolment() {
        return enrolment;
    }

    @Nullable
    Enrolment formerEnrolment() {
        return formerEnrolment;
    }

    @Nullable
    Milestone milestone() {
        return milestone;
    }

    @Nullable
    LocalDate occurredOn() {
        return occurredOn;
    }

    @Nullable
    LocalDate formerOn() {
        return formerOn;
    }

    @Nullable
    UUID siteId() {
        return siteId;
    }

    @Nullable
    UUID formerSiteId() {
        return formerSiteId;
    }

    @Nullable
    CorrectionReason reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
