package org.zajedno.events.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** What somebody said about an event and agreed to see published. */
@Entity
class AttendeeQuote extends VersionedEntity {

    private UUID eventId;
    private @Nullable UUID studyId;
    private @Nullable UUID consentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Credit credit;

    private @Nullable String creditedAs;

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
            @Nullable UUID studyId,
            @Nullable UUID consentId,
            LocalizedText text,
            Credit credit,
            @Nullable String creditedAs,
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
    @Nullable
    UUID studyId() {
        return studyId;
    }

    LocalizedText text() {
        return text;
    }

    Credit credit() {
        return credit;
    }

    @Nullable
    String creditedAs() {
        return creditedAs;
    }
}
