package org.zajedno.events.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.Roles;
import org.zajedno.events.event.EventRepository;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;

/** A registration: the registrant's own, and the country team's. */
@Path("/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Registration")
public class RegistrationResource {

    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final ManageRegistration manageRegistration;
    private final RecordAttendance recordAttendance;
    private final SeatRepository seats;
    private final RegistrationReadLog readLog;

    RegistrationResource(
            EventRepository events,
            RegistrationRepository registrations,
            ManageRegistration manageRegistration,
            RecordAttendance recordAttendance,
            SeatRepository seats,
            RegistrationReadLog readLog) {
        this.events = events;
        this.registrations = registrations;
        this.manageRegistration = manageRegistration;
        this.recordAttendance = recordAttendance;
        this.seats = seats;
        this.readLog = readLog;
    }

    @GET
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
    @Operation(operationId = "listRegistrations", summary = "The caller's own registrations")
    @APIResponse(responseCode = "200", description = "A page of registrations")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<RegistrationView> listRegistrations(@Valid @BeanParam ListParameters listParameters) {
        return registrations.own(listParameters).map(registration -> RegistrationView.own(registration, null));
    }

    @GET
    @Path("/{registrationId}")
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
    @Operation(
            operationId = "getRegistration",
            summary = "One registration: the caller's own, or one of the team's country")
    @APIResponse(
            responseCode = "200",
            description = "The registration; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    public RegistrationView getRegistration(@PathParam("registrationId") UUID id) {
        var registration = registrations.require(id);
        if (registrations.isOwn(registration)) {
            return RegistrationView.own(registration, seats.position(registration));
        }
        readLog.add(registration.eventId(), id, 1);
        return view(registration);
    }

    @POST
    @Path("/{registrationId}/cancellation")
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
    @Operation(
            operationId = "cancelRegistration",
            summary =
                    "Gives up the seat or the place in the line; contact data is forgotten, the first in the line moves up")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled registration",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "It is cancelled or past already")
    @APIResponse(responseCode = "412", description = "It changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RegistrationView cancelRegistration(
            @PathParam("registrationId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var registration = registrations.require(id);
        EntityTags.require(ifMatch, registration.version());
        manageRegistration.cancel(events.require(registration.eventId()), registration);
        return RegistrationView.from(registration, null);
    }

    @POST
    @Path("/{registrationId}/decision")
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Transactional
    @Operation(operationId = "decideRegistration", summary = "Admits or declines a pending registration")
    @APIResponse(
            responseCode = "200",
            description = "CONFIRMED, WAITLISTED or DECLINED",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "It does not wait for a decision")
    @APIResponse(responseCode = "412", description = "It changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RegistrationView decideRegistration(
            @PathParam("registrationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RegistrationDecision registrationDecision) {
        var registration = registrations.require(id);
        EntityTags.require(ifMatch, registration.version());
        manageRegistration.decide(registration, registrationDecision.admitted());
        return view(registration);
    }

    @POST
    @Path("/{registrationId}/attendance")
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Transactional
    @Operation(
            operationId = "recordAttendance",
            summary = "Notes whether the person came, who then finds an attendance code in the registration")
    @APIResponse(
            responseCode = "200",
            description = "ATTENDED or NO_SHOW",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    @APIResponse(responseCode = "409", description = "The event has not begun, or there was no seat")
    @APIResponse(responseCode = "412", description = "It changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RegistrationView recordAttendance(
            @PathParam("registrationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Attendance attendance) {
        var registration = registrations.require(id);
        EntityTags.require(ifMatch, registration.version());
        recordAttendance.record(events.require(registration.eventId()), registration, attendance.attended());
        return view(registration);
    }

    private RegistrationView view(Registration registration) {
        return RegistrationView.from(registration, seats.position(registration));
    }

    /** Whether a registered person came. */
    @Schema(name = "Attendance", description = "Whether the person came")
    record Attendance(@NotNull @Schema(examples = "true") Boolean attended) {}

    /** What the country team decides about a registration that needs its agreement. */
    @Schema(name = "RegistrationDecision", description = "What the country team decides about a pending registration")
    record RegistrationDecision(
            @NotNull @Schema(description = "false declines it", examples = "true")
            Boolean admitted) {}
}
