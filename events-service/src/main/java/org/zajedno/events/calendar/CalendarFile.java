package org.zajedno.events.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.Event;
import org.zajedno.events.event.EventState;
import org.zajedno.events.programme.ScheduleRelease;
import org.zajedno.events.programme.Session;
import org.zajedno.events.programme.SpeakerSlot;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.language.LocalizedText;

/**
 * An event as iCalendar (RFC 5545, 7986): an entry for each session, or one for the whole event until a schedule is released.
 * Entries keep their UID, their SEQUENCE rises with every change, and what was cancelled or dropped says so. Where the event was
 * moved after its schedule was released, the sessions move with it until the next release. Who registered never stands in it.
 * There is no METHOD: the file is published to be read and invites nobody (RFC 5546).
 */
final class CalendarFile {

    /** The interval has no type by itself (RFC 7986 §5.7). */
    private static final ParameterList DURATION = new ParameterList(List.of(Value.DURATION));

    private final Event event;
    private final Function<LocalizedText, TextInLanguage> reader;

    /** @param reader chooses the language of each text */
    CalendarFile(Event event, Function<LocalizedText, TextInLanguage> reader) {
        this.event = event;
        this.reader = reader;
    }

    /** @param schedule the newest release; null if there is none */
    String write(@Nullable ScheduleRelease schedule) {
        var takingPlace = schedule == null
                ? List.<Session>of()
                : schedule.sessionsIn(event.plan().starts(), event.plan().ends());
        var entries = schedule == null ? List.of(wholeEvent()) : sessions(takingPlace, schedule.dropped());
        var times = schedule == null
                ? List.of(event.plan().starts(), event.plan().ends())
                : Stream.concat(takingPlace.stream(), schedule.dropped().stream())
                        .flatMap(session -> Stream.of(session.starts(), session.ends()))
                        .toList();
        var components = new ArrayList<CalendarComponent>(zones(times));
        components.addAll(entries);
        var title = reader.apply(event.plan().title());
        var properties = new PropertyList(List.<Property>of(
                new ProdId("-//Zajedno//events//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(language(title), title.text()),
                new RefreshInterval(DURATION, Duration.ofHours(6))));
        return ContentLineFolder.fold(new Calendar(properties, new ComponentList<>(components)).toString());
    }

    private List<VEvent> sessions(List<Session> takingPlace, List<Session> dropped) {
        return Stream.concat(
                        takingPlace.stream().map(session -> entry(session, status())),
                        dropped.stream().map(session -> entry(session, ImmutableStatus.VEVENT_CANCELLED)))
                .toList();
    }

    private static List<VTimeZone> zones(List<EventTime> times) {
        var first = times.stream()
                .map(EventTime::instant)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = times.stream()
                .map(EventTime::instant)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return times.stream()
                .map(EventTime::zone)
                .distinct()
                .map(zone -> TimeZoneWriter.describe(ZoneId.of(zone), first, last))
                .toList();
    }

    private VEvent wholeEvent() {
        var plan = event.plan();
        var description = reader.apply(plan.description());
        return entry(
                event.id().toString(),
                List.of(start(plan.starts()), end(plan.ends())),
                reader.apply(plan.title()),
                new Description(language(description), description.text()),
                plan.platform(),
                status());
    }

    private VEvent entry(Session session, Status status) {
        var place =
                session.room() == null ? event.plan().platform() : event.plan().platform() + ", " + session.room();
        return entry(
                session.id().toString(),
                List.of(start(session.starts()), end(session.ends())),
                reader.apply(session.title()),
                description(session),
                place,
                status);
    }

    private VEvent entry(
            String uid,
            List<Property> times,
            TextInLanguage title,
            Description description,
            String place,
            Status status) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(uid),
                new DtStamp(changedAt()),
                new LastModified(changedAt()),
                new Sequence(event.calendarSequence())));
        properties.addAll(times);
        properties.add(new Summary(language(title), title.text()));
        properties.add(description);
        properties.add(new Location(place));
        properties.add(status);
        return new VEvent(new PropertyList(properties));
    }

    private Description description(Session session) {
        var speakers = session.speakers().stream().map(CalendarFile::line).collect(Collectors.joining("\n"));
        if (session.summary() == null) {
            return new Description(speakers);
        }
        var summary = reader.apply(session.summary());
        return new Description(
                language(summary), speakers.isEmpty() ? summary.text() : summary.text() + "\n\n" + speakers);
    }

    private static String line(SpeakerSlot speaker) {
        return speaker.affiliation() == null ? speaker.name() : speaker.name() + " (" + speaker.affiliation() + ")";
    }

    private Instant changedAt() {
        return event.calendarChangedAt();
    }

    private Status status() {
        return event.state() == EventState.CANCELLED
                ? ImmutableStatus.VEVENT_CANCELLED
                : event.state() == EventState.POSTPONED
                        ? ImmutableStatus.VEVENT_TENTATIVE
                        : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static Property start(EventTime time) {
        return isShownTwice(time) ? new DtStart<>(time.instant()) : new DtStart<>(time.zoned());
    }

    private static Property end(EventTime time) {
        return isShownTwice(time) ? new DtEnd<>(time.instant()) : new DtEnd<>(time.zoned());
    }

    /** A local time in a calendar always means the first of two: such a time is written as its instant. */
    private static boolean isShownTwice(EventTime time) {
        return time.zoned().getZone().getRules().getValidOffsets(time.local()).size() > 1;
    }

    private static ParameterList language(TextInLanguage textInLanguage) {
        return new ParameterList(List.of(new Language(textInLanguage.language().value())));
    }
}
