package org.zajedno.panels.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.invitation.InvitationIssuer;

/** The invitations of staff, for the coordinator. */
@Path("/v1/staff-invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
@RunOnVirtualThread
@Tag(name = "Staff")
public class StaffInvitationResource {

    /** Somebody who is to be invited. */
    @Schema(name = "NewStaffInvitation")
    public record NewStaffInvitation(
            @NotNull Country country,
            @NotNull StaffRole role,

            @NotBlank
            @Size(max = StaffLabel.LONGEST)
            @Schema(
                    examples = "Researcher in Belgrade",
                    description = "By what you know who is meant, as the job; never a name")
            String label) {}

    private final StaffInvitationRepository invitations;
    private final InvitationIssuer issuer;
    private final StaffLabel labels;
    private final Caller caller;
    private final Clock clock;

    StaffInvitationResource(
            StaffInvitationRepository invitations,
            InvitationIssuer issuer,
            StaffLabel labels,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.issuer = issuer;
        this.labels = labels;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "createStaffInvitation", summary = "Invites somebody to one role in one country")
    @APIResponse(
            responseCode = "201",
            description = "Invited; the code is shown this once",
            content = @Content(schema = @Schema(implementation = StaffInvitationCodeView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a label that names somebody")
    public Response createStaffInvitation(@NotNull @Valid NewStaffInvitation request) {
        caller.requireActingFor(request.country());
        var handed = issuer.issue();
        var invitation = new StaffInvitation(
                request.country(), request.role(), labels.checked(request.label()), handed.mark(), clock.instant());
        invitations.persistAndFlush(invitation);
        return Response.created(URI.create("/v1/staff-invitations/" + invitation.id()))
                .entity(StaffInvitationCodeView.from(invitation, handed))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listStaffInvitations",
            summary = "The invitations of staff in the caller's countries, oldest first")
    @APIResponse(responseCode = "200", description = "A page of invitations")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<StaffInvitationView> listStaffInvitations(
            @Parameter(description = "Only those in this state") @QueryParam("state") StaffInvitationState state,
            @Valid @BeanParam ListParameters listParameters) {
        return invitations.page(state, listParameters).map(StaffInvitationView::from);
    }

    @GET
    @Path("/{staffInvitationId}")
    @Transactional
    @Operation(operationId = "getStaffInvitation", summary = "One invitation of staff")
    @APIResponse(responseCode = "200", description = "The invitation")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public StaffInvitationView getStaffInvitation(@PathParam("staffInvitationId") UUID id) {
        return StaffInvitationView.from(invitations.require(id));
    }

    @POST
    @Path("/{staffInvitationId}/renewal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "renewStaffInvitation",
            summary =
                    "Invites the same person anew, where the code was lost or ran out; the old one opens nothing more")
    @APIResponse(
            responseCode = "200",
            description = "Invited anew; the code is shown this once",
            content = @Content(schema = @Schema(implementation = StaffInvitationCodeView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "The invitation was accepted or taken back")
    public Response renewStaffInvitation(@PathParam("staffInvitationId") UUID id) {
        var invitation = invitations.require(id);
        var handed = issuer.issue();
        invitation.inviteAnew(handed.mark(), clock.instant());
        invitations.flush();
        return Response.ok(StaffInvitationCodeView.from(invitation, handed)).build();
    }

    @POST
    @Path("/{staffInvitationId}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawStaffInvitation", summary = "Takes back an invitation that nobody used")
    @APIResponse(responseCode = "200", description = "Taken back; its code opens nothing more")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "The invitation was accepted or taken back")
    public StaffInvitationView withdrawStaffInvitation(@PathParam("staffInvitationId") UUID id) {
        var invitation = invitations.require(id);
        invitation.withdraw(clock.instant());
        invitations.flush();
        return StaffInvitationView.from(invitation);
    }
}
