package org.zajedno.events.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A webinar, workshop or training. Owns its states; its programme, registrations and reach are kept beside it. */
@Entity
public class Event extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private EventState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText stateReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText description;

    private String platform;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TargetAudience> audiences;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Organiser> organisers;

    private String[] organisingCountries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> presents;

    private @Nullable UUID studyId;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "starts_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "starts_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "starts_offset"))
    private EventTime starts;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "ends_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "ends_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "ends_offset"))
    private EventTime ends;

    private @Nullable Integer capacity;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    private int scheduleRelease;
    private int calendarSequence;
    private Instant calendarChangedAt;

    protected Event() {}

    /** A draft, seen by nobody but those who manage it. */
    public Event(EventPlan plan, Instant now) {
        super(now);
        state = EventState.DRAFT;
        take(plan);
        calendarChangedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Changes what is said about the event; refused once it is over, and another study once it is announced. */
    public void revise(EventPlan plan, Instant now) {
        if (state.isOver()) {
            throw Refusal.conflict("event-over");
        }
        if (studyId != null && !isDraft() && !studyId.equals(plan.studyId())) {
            throw Refusal.invalid("studyId", "stays as it was announced");
        }
        take(plan);
        changed(now);
    }

    private void take(EventPlan plan) {
        plan.requireSound();
        title = plan.title();
        description = plan.description();
        platform = plan.platform();
        audiences = plan.audiences();
        organisers = plan.organisers();
        organisingCountries = codes(organisers.stream().map(Organiser::country)).toArray(String[]::new);
        presents = plan.presents();
        studyId = plan.studyId();
        starts = plan.starts();
        ends = plan.ends();
        capacity = plan.capacity();
        admission = plan.admission();
    }

    private static Stream<String> codes(Stream<Country> countries) {
        return countries.map(Country::code).distinct().sorted();
    }

    /**
     * Goes on to another state; refused where that does not follow, or before its time has come.
     *
     * @param reason for the public; may be null
     */
    public void changeState(EventState next, @Nullable LocalizedText reason, Instant now) {
        if (!state.next().contains(next)) {
            throw Refusal.conflict("illegal-transition").with("from", state).with("to", next);
        }
        if (next == EventState.RUNNING && now.isBefore(starts.instant())) {
            throw Refusal.conflict("event-not-begun");
        }
        state = next;
        stateReason = reason;
        changed(now);
    }

    /** The number of the schedule that is released now; the calendar changes with it. */
    public int releaseSchedule(Instant now) {
        if (state.isOver()) {
            throw Refusal.conflict("event-over");
        }
        scheduleRelease++;
        changed(now);
        return scheduleRelease;
    }

    private void changed(Instant now) {
        calendarSequence++;
        touch(now);
        calendarChangedAt = modifiedAt();
    }

    /** Whether one of these countries holds the event. */
    public boolean isHeldBy(Collection<Country> countries) {
        return countries.stream().anyMatch(organisingCountries()::contains);
    }

    public Set<Country> organisingCountries() {
        var countries = new TreeSet<Country>();
        for (var code : organisingCountries) {
            countries.add(new Country(code));
        }
        return countries;
    }

    public boolean isDraft() {
        return state == EventState.DRAFT;
    }

    public EventState state() {
        return state;
    }

    public @Nullable LocalizedText stateReason() {
        return stateReason;
    }

    /** What the organisers say about it now. */
    public EventPlan plan() {
        return new EventPlan(
                title,
                description,
                platform,
                audiences,
                organisers,
                presents,
                studyId,
                starts,
                ends,
                capacity,
                admission);
    }

    /** Zero until a schedule was released. */
    public int scheduleRelease() {
        return scheduleRelease;
    }

    /** Rises with every change that a calendar shows (RFC 5545 SEQUENCE). */
    public int calendarSequence() {
        return calendarSequence;
    }

    public Instant calendarChangedAt() {
        return calendarChangedAt;
    }
}
