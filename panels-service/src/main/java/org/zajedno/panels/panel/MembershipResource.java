package org.zajedno.panels.panel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.invitation.InvitationIssuer;

/** The own memberships of a member, and the steps of any membership. */
@Path("/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Memberships")
public class MembershipResource {

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final InvitationIssuer invitations;
    private final Clock clock;

    MembershipResource(
            MembershipRepository memberships, PanelRepository panels, InvitationIssuer invitations, Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "listMemberships", summary = "The caller's own memberships, oldest first")
    @APIResponse(responseCode = "200", description = "A page of memberships")
    @APIResponse(responseCode = "422", description = "Only the own memberships can be listed here")
    public Page<MembershipView> listMemberships(
            @QueryParam("mine") @DefaultValue("true") Boolean mine, @Valid @BeanParam ListParameters listParameters) {
        if (!mine) {
            throw Refusal.invalid("mine", "must be true: other memberships are listed by their panel");
        }
        return memberships.ofCaller(listParameters).map(MembershipView::from);
    }

    @GET
    @Path("/{membershipId}")
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(operationId = "getMembership", summary = "One membership")
    @APIResponse(responseCode = "200", description = "The membership")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MembershipView getMembership(@PathParam("membershipId") UUID id) {
        return MembershipView.from(memberships.require(id));
    }

    @POST
    @Path("/{membershipId}/break")
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(operationId = "takeMembershipBreak", summary = "Pauses without losing the place")
    @APIResponse(responseCode = "200", description = "On a break now")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "Only an active member can pause")
    public MembershipView takeMembershipBreak(@PathParam("membershipId") UUID id) {
        return change(id, membership -> membership.takeBreak(clock.instant()));
    }

    @POST
    @Path("/{membershipId}/return")
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(operationId = "returnToMembership", summary = "Comes back from a break")
    @APIResponse(responseCode = "200", description = "Active again")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "Only a member on a break can come back")
    public MembershipView returnToMembership(@PathParam("membershipId") UUID id) {
        return change(id, membership -> membership.comeBack(clock.instant()));
    }

    @POST
    @Path("/{membershipId}/end")
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(operationId = "endMembership", summary = "Leaves the panel, or takes an invitation back")
    @APIResponse(responseCode = "200", description = "Ended; what was said before stays with who said it")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public MembershipView endMembership(@PathParam("membershipId") UUID id) {
        return change(id, membership -> membership.end(clock.instant()));
    }

    @POST
    @Path("/{membershipId}/invitation")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "renewInvitation",
            summary =
                    "Invites the same person anew, where the code was lost or ran out; the old one opens nothing more")
    @APIResponse(
            responseCode = "200",
            description = "Invited anew; the code is shown this once",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "The invitation was accepted or taken back")
    public Response renewInvitation(@PathParam("membershipId") UUID id) {
        var invitation = invitations.issue();
        var membership = memberships.require(id);
        membership.inviteAnew(invitation.mark(), clock.instant());
        memberships.flush();
        panels.membersChanged(membership.panelId(), clock.instant());
        return Response.ok(InvitationView.from(membership, invitation)).build();
    }

    @PUT
    @Path("/{membershipId}/term")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "changeMembershipTerm", summary = "Appoints the member for another term of office")
    @APIResponse(responseCode = "200", description = "Appointed until that day, when the membership ends by itself")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It has ended already")
    @APIResponse(responseCode = "412", description = "The membership was changed since it was read")
    @APIResponse(responseCode = "422", description = "The term ends before it begins, or in the past")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public MembershipView changeMembershipTerm(
            @PathParam("membershipId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TermOfOffice request) {
        EntityTags.require(ifMatch, memberships.require(id).version());
        return change(id, membership -> membership.renew(request, clock.instant()));
    }

    private MembershipView change(UUID id, Consumer<Membership> step) {
        var membership = memberships.require(id);
        step.accept(membership);
        memberships.flush();
        panels.membersChanged(membership.panelId(), clock.instant());
        return MembershipView.from(membership);
    }
}
