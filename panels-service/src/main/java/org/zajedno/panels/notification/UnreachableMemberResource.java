package org.zajedno.panels.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.PanelRepository;

/** Whom mail does not reach, so that the PPI lead can ask in another way. */
@Path("/v1/panels/{panelId}/unreachable-members")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Messages")
public class UnreachableMemberResource {

    private final PanelRepository panels;
    private final MessageSettingsRepository settings;

    UnreachableMemberResource(PanelRepository panels, MessageSettingsRepository settings) {
        this.panels = panels;
        this.settings = settings;
    }

    /** A panel has a handful of members: all of them stand in one answer. */
    @Schema(name = "UnreachableMembers")
    public record Members(List<UnreachableMember> items) {}

    @GET
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "listUnreachableMembers",
            summary = "The members of a panel to whom mail came back, longest first")
    @APIResponse(responseCode = "200", description = "The members, without their addresses")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    public Members listUnreachableMembers(@PathParam("panelId") UUID id) {
        panels.require(id);
        return new Members(settings.unreachableOf(id));
    }
}
