package org.zajedno.events.reach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.events.Roles;
import org.zajedno.events.event.EventRepository;
import org.zajedno.events.event.EventState;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.problem.Refusal;

/** Whom an event reached. */
@Path("/v1/events/{eventId}/reach")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reach")
public class ReachResource {

    private final EventRepository events;
    private final ReachRepository reaches;
    private final Outbox outbox;
    private final Clock clock;

    ReachResource(EventRepository events, ReachRepository reaches, Outbox outbox, Clock clock) {
        this.events = events;
        this.reaches = reaches;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordReach",
            summary = "Records once whom a finished event reached; only what may be told is kept")
    @APIResponse(
            responseCode = "201",
            description = "What everybody is told",
            content = @Content(schema = @Schema(implementation = ReachView.class)))
    @APIResponse(responseCode = "404", description = "There is no such event")
    @APIResponse(responseCode = "409", description = "The event is not finished, or its reach was recorded already")
    @APIResponse(
            responseCode = "422",
            description = "A field breaks a rule, for example a breakdown that does not add up")
    public Response recordReach(@PathParam("eventId") UUID id, @NotNull @Valid NewReach request) {
        var event = events.require(id);
        if (event.state() != EventState.FINISHED) {
            throw Refusal.conflict("event-not-finished");
        }
        if (reaches.findById(id) != null) {
            throw Refusal.conflict("reach-frozen");
        }
        var figures = ReachFigures.of(request.toCube(), request.countryCount());
        var reach = new Reach(id, figures, clock.instant().truncatedTo(ChronoUnit.MICROS));
        reaches.persistAndFlush(reach);
        var persons = figures.persons().value();
        if (persons != null) {
            outbox.add(new ReachRecorded(id, persons, figures.countries().value(), reach.version()));
        }
        return Response.created(URI.create("/v1/events/" + id + "/reach"))
                .entity(ReachView.from(reach))
                .build();
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "getReach", summary = "Whom an event reached, through disclosure control")
    @APIResponse(
            responseCode = "200",
            description = "The figures as they were first told",
            content = @Content(schema = @Schema(implementation = ReachView.class)))
    @APIResponse(responseCode = "404", description = "There is no such event, or nothing was recorded")
    public ReachView getReach(@PathParam("eventId") UUID id) {
        events.require(id);
        return reaches.findByIdOptional(id).map(ReachView::from).orElseThrow(Refusal::notFound);
    }
}
