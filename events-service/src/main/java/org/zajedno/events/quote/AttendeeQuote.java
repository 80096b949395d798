package org.zajedno.events.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** What somebody said about an event and agreed to see published. */
@Entity
class AttendeeQuote extends VersionedEntity {

    private UUID eventId;
    private UUID studyId;
    private UUID consentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Credit credit;

    private String creditedAs;

    protected AttendeeQuote() {}

    /**
     * A quote with its permission.
     *
     * @param studyId the study that the event belongs to; null if it belongs to none
     * @param consentId the consent that it rests on; null if the permission was given otherwise
     * @param creditedAs the name or pseudonym; null for {@link Credit#NONE}
     */
    AttendeeQuote(
            UUID eventId,
            UUID studyId,
            UUID consentId,
            LocalizedText text,
            Credit credit,
            String creditedAs,
            Instant now) {
        super(now);
        this.eventId = eventId;
        this.studyId = studyId;
        this.consentId = consentId;
        this.text = text;
        this.credit = credit;
        this.creditedAs = creditedAs;
    }

    UUID eventId() {
        return eventId;
    }

    /** Null if the event belonged to none. */
    UUID studyId() {
        return studyId;
    }

    LocalizedText text() {
        return text;
    }

    Credit credit() {
        return credit;
    }

    String creditedAs() {
        return creditedAs;
    }
}
