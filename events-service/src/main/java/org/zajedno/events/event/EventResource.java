package org.zajedno.events.event;

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
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.Roles;
import org.zajedno.events.time.ZonePolicy;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PublicPages;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;

/** Events: planned by the coordinator and the organisers' teams, read by everybody once announced. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Events")
public class EventResource {

    private final EventRepository events;
    private final PlanEvent planEvent;
    private final PublicPages publicPages;
    private final Reader reader;

    EventResource(EventRepository events, PlanEvent planEvent, PublicPages publicPages, Reader reader) {
        this.publicPages = publicPages;
        this.events = events;
        this.planEvent = planEvent;
        this.reader = reader;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listEvents",
            summary = "Events in the order in which they were drafted; drafts only for those who manage them")
    @APIResponse(responseCode = "200", description = "A page of events")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<EventView> listEvents(
            @Valid @BeanParam ListParameters listParameters,
            @QueryParam("zone")
                    @Size(max = 60)
                    @Parameter(
                            description = "Show times in this IANA zone too, as browsers name it",
                            example = "Europe/London")
                    @Nullable
                    String zone) {
        var viewer = viewer(zone);
        return publicPages.page(
                listParameters,
                () -> events.versions(listParameters),
                () -> events.page(listParameters).map(event -> EventView.from(event, reader, viewer)));
    }

    @GET
    @Path("/{eventId}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getEvent", summary = "One event; a draft only for those who manage it")
    @APIResponse(
            responseCode = "200",
            description = "The event; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "422", description = "The zone is unknown")
    public EventView getEvent(
            @PathParam("eventId") UUID id,
            @QueryParam("zone")
                    @Size(max = 60)
                    @Parameter(
                            description = "Show times in this IANA zone too, as browsers name it",
                            example = "Europe/London")
                    @Nullable
                    String zone) {
        return EventView.from(events.require(id), reader, viewer(zone));
    }

    @POST
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Idempotent
    @Operation(operationId = "createEvent", summary = "Drafts an event")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    @APIResponse(responseCode = "403", description = "A team drafts only events that its country holds")
    @APIResponse(
            responseCode = "422",
            description =
                    "A field breaks a rule: a time that does not exist, an abbreviation for a zone, a work that is not published")
    public Response createEvent(@NotNull @Valid EventContent request) {
        var event = planEvent.draft(request.toPlan());
        return Response.created(URI.create("/v1/events/" + event.id()))
                .entity(EventView.from(event, reader, null))
                .build();
    }

    @PUT
    @Path("/{eventId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Operation(operationId = "changeEvent", summary = "Changes what is said about an event")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller's country does not hold it, or organisers of other countries would be put out")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "The event is over, or more seats are taken than would be left")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EventView changeEvent(
            @PathParam("eventId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EventContent request) {
        var event = events.requireManaged(id);
        EntityTags.require(ifMatch, event.version());
        return EventView.from(planEvent.revise(event, request.toPlan()), reader, null);
    }

    @POST
    @Path("/{eventId}/state")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Operation(
            operationId = "changeEventState",
            summary = "Announces, opens or closes registration, runs, finishes, postpones or cancels an event")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "403", description = "The caller's country does not hold it")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "That state does not follow, or its time has not come")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EventView changeEventState(
            @PathParam("eventId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EventStateChange change) {
        var event = events.requireManaged(id);
        EntityTags.require(ifMatch, event.version());
        var reason = TextPolicy.prose("reason", change.reason(), 2_000);
        return EventView.from(planEvent.changeState(event, change.state(), reason), reader, null);
    }

    private static @Nullable ZoneId viewer(@Nullable String zone) {
        return zone == null ? null : ZonePolicy.requireToRead("zone", zone);
    }

    /**
     * A step in an event's life.
     *
     * @param reason for the public, for example why it is cancelled
     */
    @Schema(name = "EventStateChange", description = "A step in an event's life")
    public record EventStateChange(
            @NotNull @Schema(examples = "ANNOUNCED") EventState state,

            @Schema(description = "For the public, for example why it is cancelled") @Nullable
            LocalizedText reason) {}
}
