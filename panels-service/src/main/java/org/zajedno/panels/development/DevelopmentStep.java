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
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.contribution.Appearance.ShownAt;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.panel.MembershipState;

/** A step that a member has taken: noted by the PPI lead or, with a code from an event, by the member; never changed. */
@Entity
@Table(name = "development_step")
class DevelopmentStep extends VersionedEntity {

    private UUID membershipId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate takenOn;
    private @Nullable UUID eventId;

    protected DevelopmentStep() {}

    /**
     * Refuses a day that has not come: what is planned is no step yet.
     *
     * @param eventId the event at which it was; null if it was at none
     */
    DevelopmentStep(
            Membership member,
            StepKind kind,
            LocalizedText title,
            LocalDate takenOn,
            @Nullable UUID eventId,
            Instant now) {
        super(FROM_ONE, now);
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

    /** A training that was an event; refuses whoever has left the panel. */
    static DevelopmentStep training(Membership member, ShownAt event, Instant now) {
        if (member.state() == MembershipState.ENDED) {
            throw Refusal.conflict("membership-ended");
        }
        // attendance is noted once an event runs, which a team may say before the day that was announced
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        return new DevelopmentStep(
                member,
                StepKind.TRAINING,
                LocalizedText.of(LanguageTag.ENGLISH, event.name()),
                event.startsOn().isAfter(today) ? today : event.startsOn(),
                event.eventId(),
                now);
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

    @Nullable
    UUID eventId() {
        return eventId;
    }
}
