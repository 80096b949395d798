package org.zajedno.events.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.events.Roles;
import org.zajedno.events.event.EventRepository;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;

/** Who registers for an event. */
@Path("/v1/events/{eventId}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Registration")
public class EventRegistrationResource {

    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final ManageRegistration manageRegistration;
    private final SeatRepository seats;
    private final RegistrationReadLog readLog;

    EventRegistrationResource(
            EventRepository events,
            RegistrationRepository registrations,
            ManageRegistration manageRegistration,
            SeatRepository seats,
            RegistrationReadLog readLog) {
        this.events = events;
        this.registrations = registrations;
        this.manageRegistration = manageRegistration;
        this.seats = seats;
        this.readLog = readLog;
    }

    @POST
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.COUNTRY_TEAM,
        Roles.RESEARCHER,
        Roles.PPI_LEAD,
        Roles.PANEL_MEMBER,
        Roles.INTEGRATOR,
        Roles.DATA_STEWARD,
        "operator"
    })
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createRegistration",
            summary = "Registers the caller: a seat, a place in the line, or a wish that needs agreement")
    @APIResponse(
            responseCode = "201",
            description = "CONFIRMED, WAITLISTED or PENDING",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    @APIResponse(responseCode = "409", description = "Registration is not open, or the caller is registered already")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Response createRegistration(@PathParam("eventId") UUID id, @NotNull @Valid NewRegistration request) {
        var registration = manageRegistration.register(events.require(id), request.toRegistrant());
        return Response.created(URI.create("/v1/registrations/" + registration.id()))
                .entity(RegistrationView.from(registration, seats.position(registration)))
                .build();
    }

    @GET
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Transactional
    @Operation(
            operationId = "listEventRegistrations",
            summary = "The registrations from the caller's own country; each reading is noted")
    @APIResponse(responseCode = "200", description = "A page of registrations")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    public Page<RegistrationView> listEventRegistrations(
            @PathParam("eventId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        events.require(id);
        var page = registrations.ofEvent(id, listParameters);
        readLog.add(id, null, page.items().size());
        return page.map(registration -> RegistrationView.from(registration, null));
    }
}
