package org.zajedno.events.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.language.LocalizedText;

/** The programme as it was made public under a number. Never changes; what changes is released under the next number. */
@Entity
@Immutable
public class ScheduleRelease {

    /**
     * Which release.
     *
     * @param number from one, without gaps
     */
    @Embeddable
    public record Key(UUID eventId, int number) {}

    @EmbeddedId
    private Key key;

    private Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProgrammeDay> days;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Session> dropped;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "made_for_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "made_for_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "made_for_offset"))
    private @Nullable EventTime madeFor;

    protected ScheduleRelease() {}

    /**
     * The programme under the next number.
     *
     * @param starts when the event starts as the programme was made
     * @param before the release before this one; null for the first
     */
    ScheduleRelease(
            Key key,
            EventTime starts,
            List<ProgrammeDay> days,
            @Nullable LocalizedText note,
            @Nullable ScheduleRelease before,
            Instant now) {
        this.key = key;
        this.madeFor = starts;
        this.days = days;
        this.note = note;
        this.releasedAt = now;
        this.dropped = before == null ? List.of() : dropped(before);
    }

    private List<Session> dropped(ScheduleRelease before) {
        var present = sessions().map(Session::id).collect(Collectors.toSet());
        var gone = new ArrayList<Session>();
        Stream.concat(before.sessions(), before.dropped().stream())
                .filter(session -> !present.contains(session.id()))
                .forEach(gone::add);
        return gone;
    }

    /** All sessions, day by day. */
    public Stream<Session> sessions() {
        return days.stream().flatMap(day -> day.sessions().stream());
    }

    /**
     * The sessions as they take place while the event is at this time. They stay where they were released if they all still lie
     * within the event; otherwise the event was moved, and all of them move by as much as its start did, by the clock on the wall.
     */
    public List<Session> sessionsIn(EventTime starts, EventTime ends) {
        var released = sessions().toList();
        var fit = released.stream()
                .noneMatch(session -> session.starts().isBefore(starts) || ends.isBefore(session.ends()));
        var from = madeFor;
        return fit || from == null || from.equals(starts)
                ? released
                : released.stream()
                        .map(session -> session.at(
                                session.starts().moved(from, starts),
                                session.ends().moved(from, starts)))
                        .toList();
    }

    /** Sessions of earlier releases that no longer take place: calendars that know them must be told. */
    public List<Session> dropped() {
        return dropped;
    }

    int number() {
        return key.number();
    }

    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    LocalizedText note() {
        return note;
    }

    List<ProgrammeDay> days() {
        return days;
    }
}
