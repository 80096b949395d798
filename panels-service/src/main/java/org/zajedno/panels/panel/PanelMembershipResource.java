package org.zajedno.panels.panel;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.invitation.InvitationIssuer;

/** The memberships of a panel, for its PPI lead. */
@Path("/v1/panels/{panelId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PPI_LEAD)
@RunOnVirtualThread
@Tag(name = "Memberships")
public class PanelMembershipResource {

    /** Somebody who is to be invited. */
    @Schema(name = "NewMembership")
    public record NewMembership(
            @NotBlank
            @Size(max = 60)
            @Schema(
                    examples = "Lipa",
                    description =
                            "Chosen with the member, never the name; unique on the panel. It may be printed: in a language"
                                    + " or letters that few others on the panels write, it can be put together with the comments in them")
            String pseudonym,

            @NotNull PanelRole role,

            @Schema(nullable = true, description = "What the member prefers to read") @Nullable
            LanguageTag language) {}

    private final PanelRepository panels;
    private final MembershipRepository memberships;
    private final Clock clock;
    private final InvitationIssuer invitations;

    PanelMembershipResource(
            PanelRepository panels, MembershipRepository memberships, Clock clock, InvitationIssuer invitations) {
        this.panels = panels;
        this.memberships = memberships;
        this.clock = clock;
        this.invitations = invitations;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "createMembership", summary = "Invites somebody to the panel, under a pseudonym")
    @APIResponse(
            responseCode = "201",
            description = "Invited; the code is shown this once",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(responseCode = "409", description = "The panel is closed, or the pseudonym is taken")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createMembership(@PathParam("panelId") UUID id, @NotNull @Valid NewMembership request) {
        var panel = panels.require(id);
        if (memberships.isTaken(id, request.pseudonym())) {
            throw Refusal.conflict("pseudonym-taken");
        }
        var invitation = invitations.issue();
        var membership = Membership.invite(
                panel, request.pseudonym(), request.role(), request.language(), invitation.mark(), clock.instant());
        memberships.persistAndFlush(membership);
        panels.membersChanged(id, clock.instant());
        return Response.created(URI.create("/v1/memberships/" + membership.id()))
                .entity(InvitationView.from(membership, invitation))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listPanelMemberships", summary = "Who sits on the panel, by pseudonym, oldest first")
    @APIResponse(responseCode = "200", description = "A page of memberships")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    public Page<MembershipView> listPanelMemberships(
            @PathParam("panelId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        panels.require(id);
        return memberships.ofPanel(id, listParameters).map(MembershipView::from);
    }
}
