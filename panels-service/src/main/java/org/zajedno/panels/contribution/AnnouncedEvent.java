package org.zajedno.panels.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A public event and the works that are presented there, as events-service announced them. */
@Entity
@Table(name = "announced_event")
class AnnouncedEvent {

    @Id
    private UUID eventId;

    private String name;
    private LocalDate startsOn;
    private String state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> presents;

    private long told;

    protected AnnouncedEvent() {}

    AnnouncedEvent(UUID eventId, String name, LocalDate startsOn, String state, List<UUID> presents, long version) {
        this.eventId = eventId;
        this.name = name;
        this.startsOn = startsOn;
        this.state = state;
        this.presents = List.copyOf(presents);
        this.told = version;
    }

    /** Facts may come shuffled: an older one changes nothing. */
    void announced(String newName, LocalDate day, String newState, List<UUID> works, long version) {
        if (version > told) {
            name = newName;
            startsOn = day;
            state = newState;
            presents = List.copyOf(works);
            told = version;
        }
    }

    UUID eventId() {
        return eventId;
    }

    String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    List<UUID> presents() {
        return presents;
    }
}
