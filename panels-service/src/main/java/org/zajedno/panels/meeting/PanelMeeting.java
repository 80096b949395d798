package org.zajedno.panels.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Panel;

/** A meeting of a panel. */
@Entity
@Table(name = "panel_meeting")
class PanelMeeting extends VersionedEntity {

    private UUID panelId;
    private Country country;
    private LocalDateTime startsAt;
    private String zone;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText place;

    private @Nullable String link;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AccessNeed> accessNeeds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText notes;

    protected PanelMeeting() {}

    /** Plans a meeting; refuses one that is nowhere, or in an unknown time zone. */
    PanelMeeting(Panel panel, MeetingContent content, Instant now) {
        super(FROM_ONE, now);
        this.panelId = panel.id();
        this.country = panel.country();
        write(content, now);
    }

    /** Writes the plan, or what came of it, anew. */
    final void write(MeetingContent content, Instant now) {
        requireZone(content.zone());
        if (content.place() == null && content.link() == null) {
            throw Refusal.invalid("place", "is needed where there is no link");
        }
        startsAt = content.startsAt();
        zone = content.zone();
        place = content.place();
        link = content.link();
        agenda = content.agenda();
        accessNeeds = content.accessNeeds().stream().distinct().sorted().toList();
        attendance = content.attendedMembershipIds().stream().distinct().toList();
        notes = content.notes();
        touch(now);
    }

    private static void requireZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("zone", "is not a time zone that is known here");
        }
    }

    UUID panelId() {
        return panelId;
    }

    LocalDateTime startsAt() {
        return startsAt;
    }

    Instant startsAtInstant() {
        return startsAt.atZone(ZoneId.of(zone)).toInstant();
    }

    String zone() {
        return zone;
    }

    @Nullable
    LocalizedText place() {
        return place;
    }

    @Nullable
    String link() {
        return link;
    }

    LocalizedText agenda() {
        return agenda;
    }

    List<AccessNeed> accessNeeds() {
        return accessNeeds;
    }

    /** The memberships of those who were there. */
    List<UUID> attendance() {
        return attendance;
    }

    @Nullable
    LocalizedText notes() {
        return notes;
    }
}
