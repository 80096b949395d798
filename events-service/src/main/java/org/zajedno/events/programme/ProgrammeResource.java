package org.zajedno.events.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.Roles;
import org.zajedno.events.event.EventRepository;
import org.zajedno.events.event.TextPolicy;
import org.zajedno.events.time.ZonePolicy;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** The programme of an event and the schedules that were released from it. */
@Path("/v1/events/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Programme")
public class ProgrammeResource {

    private static final int LONGEST_NOTE = 1_000;

    private final EventRepository events;
    private final ProgrammeRepository programmes;
    private final ScheduleReleaseRepository releases;
    private final Reader reader;
    private final Clock clock;

    ProgrammeResource(
            EventRepository events,
            ProgrammeRepository programmes,
            ScheduleReleaseRepository releases,
            Reader reader,
            Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.releases = releases;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Path("/programme")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Operation(operationId = "getProgramme", summary = "The programme that is worked on")
    @APIResponse(
            responseCode = "200",
            description = "The programme; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "403", description = "The caller's country does not hold the event")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    public ProgrammeView getProgramme(@PathParam("eventId") UUID id) {
        events.requireManaged(id);
        return ProgrammeView.from(programmes.findById(id), reader);
    }

    @PUT
    @Path("/programme")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Operation(
            operationId = "changeProgramme",
            summary = "Writes the whole programme; sessions keep their identity by their id")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "403", description = "The caller's country does not hold the event")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "The event is over")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "422", description = "A field breaks a rule, for example a session outside the event")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ProgrammeView changeProgramme(
            @PathParam("eventId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeContent request) {
        var event = events.requireManaged(id);
        var programme = programmes.findById(id);
        EntityTags.require(ifMatch, programme.version());
        if (event.state().isOver()) {
            throw Refusal.conflict("event-over");
        }
        programme.write(request.toDays(event.plan()), now());
        programmes.flush();
        return ProgrammeView.from(programme, reader);
    }

    @POST
    @Path("/schedule-releases")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Idempotent
    @Operation(operationId = "createScheduleRelease", summary = "Makes the programme public under the next number")
    @APIResponse(
            responseCode = "201",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ScheduleReleaseView.class)))
    @APIResponse(responseCode = "403", description = "The caller's country does not hold the event")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(
            responseCode = "409",
            description = "The programme has no session, or one lies outside the event, or the event is over")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Response createScheduleRelease(@PathParam("eventId") UUID id, @NotNull @Valid NewScheduleRelease request) {
        var event = events.requireManaged(id);
        var programme = programmes.findById(id);
        programme.requireReleasable(event.plan());
        var before = releases.numbered(id, event.scheduleRelease()).orElse(null);
        var key = new ScheduleRelease.Key(id, event.releaseSchedule(now()));
        var note = TextPolicy.prose("note", request.note(), LONGEST_NOTE);
        var release = new ScheduleRelease(key, event.plan().starts(), programme.days(), note, before, now());
        releases.persist(release);
        releases.flush();
        return Response.created(URI.create("/v1/events/" + id + "/schedule-releases/" + key.number()))
                .entity(ScheduleReleaseView.from(release, reader, null))
                .build();
    }

    @GET
    @Path("/schedule-releases")
    @PermitAll
    @Transactional
    @Operation(operationId = "listScheduleReleases", summary = "The schedules of an event from the first on")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    public Page<ScheduleReleaseView> listScheduleReleases(
            @PathParam("eventId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        events.require(id);
        return releases.page(id, listParameters).map(release -> ScheduleReleaseView.from(release, reader, null));
    }

    @GET
    @Path("/schedule-releases/{number}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getScheduleRelease", summary = "One released schedule")
    @APIResponse(
            responseCode = "200",
            description = "The schedule as it was released",
            content = @Content(schema = @Schema(implementation = ScheduleReleaseView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "422", description = "The zone is unknown")
    public ScheduleReleaseView getScheduleRelease(
            @PathParam("eventId") UUID id,
            @PathParam("number") Integer number,
            @QueryParam("zone")
                    @Size(max = 60)
                    @Parameter(
                            description = "Show times in this IANA zone too, as browsers name it",
                            example = "Europe/London")
                    @Nullable
                    String zone) {
        events.require(id);
        ZoneId viewer = zone == null ? null : ZonePolicy.requireToRead("zone", zone);
        return releases.numbered(id, number)
                .map(release -> ScheduleReleaseView.from(release, reader, viewer))
                .orElseThrow(Refusal::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Makes the programme public as it is now. */
    @Schema(name = "NewScheduleRelease", description = "Makes the programme public as it is now")
    record NewScheduleRelease(
            @Schema(description = "What changed, for the public") @Nullable
            LocalizedText note) {}
}
