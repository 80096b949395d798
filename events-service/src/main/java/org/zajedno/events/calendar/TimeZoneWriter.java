package org.zajedno.events.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Writes the rules of a zone into a calendar, from the tables that the service calculates with. Each change of the clock
 * within the span of the calendar is written with its date, so that no reader has to calculate it.
 */
final class TimeZoneWriter {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimeZoneWriter() {}

    static VTimeZone describe(ZoneId zone, Instant from, Instant to) {
        var rules = zone.getRules();
        var observances = new ArrayList<Observance>();
        var change = rules.previousTransition(from.plusSeconds(1));
        if (change == null) {
            observances.add(observance(zone, BEGINNING, rules.getOffset(from), rules.getOffset(from), from));
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(to)) {
            observances.add(observance(
                    zone,
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(
            ZoneId zone, LocalDateTime onset, ZoneOffset before, ZoneOffset after, Instant since) {
        var summer = zone.getRules().isDaylightSavings(since);
        var properties = new PropertyList(List.<Property>of(
                new DtStart<>(onset), new TzOffsetFrom(before), new TzOffsetTo(after), new TzName(name(zone, since))));
        return summer ? new Daylight(properties) : new Standard(properties);
    }

    private static String name(ZoneId zone, Instant at) {
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(ZonedDateTime.ofInstant(at, zone));
    }
}
