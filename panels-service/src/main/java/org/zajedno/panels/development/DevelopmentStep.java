package org.zajedno.panels.development;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Aggregate;
import org.zajedno.panels.panel.Membership;

/** A step that a member has taken: noted by the PPI lead, and never changed. */
@Entity
@Table(name = "development_step")
public class DevelopmentStep extends Aggregate {

    private UUID membershipId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate takenOn;
    private UUID eventId;

    protected DevelopmentStep() {}

    /**
     * Refuses a day that has not come: what is planned is no step yet.
     *
     * @param eventId the event at which it was; null if it was at none
     */
    DevelopmentStep(
            Membership member, StepKind kind, LocalizedText title, LocalDate takenOn, UUID eventId, Instant now) {
        super(now);
        // in the countries of the project it may be tomorrow already
        if (takenOn.isAfter(now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))) {
            throw Refusal.invalid("date", "must not lie in the future");
        }
        this.membershipId = member.id();
        this.country = member.country();
        this.kind = kind;
        this.title = title;
        this.takenOn = takenOn;
        this.eventId = eventId;
    }

    StepKind kind() {
        return kind;
    }

    LocalizedText title() {
        return title;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    UUID eventId() {
        return eventId;
    }
}
