package org.zajedno.panels.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.PanelRepository;

/** The comments of a panel that are held until its PPI lead has screened them. */
@Path("/v1/panels/{panelId}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PPI_LEAD)
@RunOnVirtualThread
@Tag(name = "Screenings")
public class PanelScreeningResource {

    private final PanelRepository panels;
    private final ScreeningRepository screenings;

    PanelScreeningResource(PanelRepository panels, ScreeningRepository screenings) {
        this.panels = panels;
        this.screenings = screenings;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listScreenings",
            summary =
                    "Comments of the panel, and reasons to re-open one, with names, places, contact data or others' health")
    @APIResponse(responseCode = "200", description = "A page of what waits for a decision, oldest first")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    public Page<ScreeningView> listScreenings(
            @PathParam("panelId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        panels.require(id);
        return screenings.of(id, listParameters);
    }
}
