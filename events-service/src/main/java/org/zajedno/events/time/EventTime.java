package org.zajedno.events.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * When something is, as the people at the place say it. The local time and its zone are what was agreed; the instant follows
 * from them.
 *
 * @param local whole minutes
 * @param zone an IANA zone of a region and a city
 * @param offsetSeconds decides between the two instants of an hour that the clock shows twice
 */
@Embeddable
public record EventTime(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDateTime local, String zone, int offsetSeconds) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /**
     * Reads a time from a request.
     *
     * @param field where it stood in the request
     * @param offset null unless the caller names it; needed when the clock shows that time twice
     */
    public static EventTime of(String field, LocalDateTime local, String zone, @Nullable ZoneOffset offset) {
        var region = ZonePolicy.require(field + ".zone", zone);
        if (local.getYear() < EARLIEST_YEAR || local.getYear() > LATEST_YEAR) {
            throw Refusal.invalid(field + ".local", "must be in the years 2000 to 2100");
        }
        if (local.getSecond() != 0 || local.getNano() != 0) {
            throw Refusal.invalid(field + ".local", "must be a whole minute");
        }
        return new EventTime(local, zone, offset(field, local, region, offset).getTotalSeconds());
    }

    private static ZoneOffset offset(String field, LocalDateTime local, ZoneId zone, @Nullable ZoneOffset named) {
        var possible = zone.getRules().getValidOffsets(local);
        if (possible.isEmpty()) {
            throw Refusal.invalid(field + ".local", "does not exist in this zone: the clock is put forward over it");
        }
        if (named == null && possible.size() > 1) {
            throw Refusal.invalid(
                    field + ".offset",
                    "is needed: the clock shows this time twice, at " + possible.get(0) + " and " + possible.get(1));
        }
        if (named != null && !possible.contains(named)) {
            throw Refusal.invalid(
                    field + ".offset", "is not the zone's offset at that time, which is " + possible.getFirst());
        }
        return named == null ? possible.getFirst() : named;
    }

    /** In its zone, with the offset that the zone's rules give it now. */
    @JsonIgnore
    public ZonedDateTime zoned() {
        return ZonedDateTime.ofLocal(local, ZoneId.of(zone), ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    @JsonIgnore
    public Instant instant() {
        return zoned().toInstant();
    }

    /** The date at the place. */
    @JsonIgnore
    public LocalDate date() {
        return local.toLocalDate();
    }

    /**
     * This time, moved by as much as an event's start was, by the clock on the wall: what began at nine in the morning begins at
     * nine. A time in the event's own zone goes along into its new one.
     */
    public EventTime moved(EventTime from, EventTime to) {
        var atPlace = zoned().withZoneSameInstant(ZoneId.of(from.zone())).toLocalDateTime();
        var there = to.local().plus(Duration.between(from.local(), atPlace)).atZone(ZoneId.of(to.zone()));
        var moved = zone.equals(from.zone()) ? there : there.withZoneSameInstant(ZoneId.of(zone));
        return new EventTime(
                moved.toLocalDateTime(),
                moved.getZone().getId(),
                moved.getOffset().getTotalSeconds());
    }

    public boolean isBefore(EventTime other) {
        return instant().isBefore(other.instant());
    }
}
