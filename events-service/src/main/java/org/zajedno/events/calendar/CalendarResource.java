package org.zajedno.events.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.events.event.EventRepository;
import org.zajedno.events.programme.ScheduleReleaseRepository;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;

/** The calendar of an announced event, for everybody's own calendar. */
@Path("/v1/events/{eventId}/calendar.ics")
@RunOnVirtualThread
@Tag(name = "Calendar")
public class CalendarResource {

    private static final String ICALENDAR = "text/calendar";

    private final EventRepository events;
    private final ScheduleReleaseRepository releases;
    private final Reader reader;

    CalendarResource(EventRepository events, ScheduleReleaseRepository releases, Reader reader) {
        this.events = events;
        this.releases = releases;
        this.reader = reader;
    }

    @GET
    @Produces(ICALENDAR)
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCalendar",
            summary = "The event as iCalendar, an entry for each session, in the reader's language")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar file (RFC 5545)",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The copy that the caller has still holds")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    public Response getCalendar(@PathParam("eventId") UUID id, @Context Request request) {
        var event = events.require(id);
        var file = new CalendarFile(event, this::inLanguageOfReader)
                .write(releases.numbered(id, event.scheduleRelease()).orElse(null));
        var languages = reader.shown().stream().map(LanguageTag::value).sorted().collect(Collectors.joining("+"));
        var tag = new EntityTag(event.calendarSequence() + "-" + languages);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, new MediaType("text", "calendar", "utf-8"))
                .header("Content-Disposition", "attachment; filename=\"event-" + id + ".ics\"")
                .tag(tag)
                .build();
    }

    private TextInLanguage inLanguageOfReader(LocalizedText text) {
        var language = reader.choose(text.languages()).tag();
        return new TextInLanguage(text.in(language).orElseThrow(), language);
    }
}
