package org.zajedno.panels.panel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;

/** Acceptance of invitations. */
@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Memberships")
public class InvitationResource {

    /** The code of an invitation, sent back by the person who was invited. */
    @Schema(name = "Acceptance")
    public record InvitationAcceptance(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{20,40}") @Schema(examples = "q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
            String code) {

        /** A code is as good as a key: it never gets into a log by accident. */
        @Override
        public String toString() {
            return "Acceptance";
        }
    }

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(MembershipRepository memberships, PanelRepository panels, Caller caller, Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Takes the place that the code stands for, with the own account")
    @APIResponse(responseCode = "200", description = "An active member now; the code is used up")
    @APIResponse(responseCode = "404", description = "The code is unknown, used, run out, or for another country")
    @APIResponse(responseCode = "409", description = "The caller sits on that panel already")
    public MembershipView acceptInvitation(@NotNull @Valid InvitationAcceptance request) {
        var membership =
                memberships.invitedWith(new InvitationCode(request.code())).orElseThrow(Refusal::notFound);
        if (memberships.sitsOn(membership.panelId(), caller.account())) {
            throw Refusal.conflict("already-member");
        }
        var terms = panels.findById(membership.panelId()).termsOfReference();
        membership.accept(caller.account(), terms.termOfOfficeMonths(), clock.instant());
        memberships.flush();
        panels.membersChanged(membership.panelId(), clock.instant());
        return MembershipView.from(membership);
    }
}
