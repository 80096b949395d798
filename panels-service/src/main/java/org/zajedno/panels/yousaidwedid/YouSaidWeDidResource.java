package org.zajedno.panels.yousaidwedid;

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
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.PanelRepository;

/** Lists what a panel said and what the researchers did. */
@Path("/v1/panels/{panelId}/you-said-we-did")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "You said, we did")
public class YouSaidWeDidResource {

    private final PanelRepository panels;
    private final YouSaidLineRepository lines;
    private final PublishYouSaid publishYouSaid;

    YouSaidWeDidResource(PanelRepository panels, YouSaidLineRepository lines, PublishYouSaid publishYouSaid) {
        this.panels = panels;
        this.lines = lines;
        this.publishYouSaid = publishYouSaid;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(
            operationId = "listYouSaidWeDid",
            summary = "What the panel said and what became of it, in an order by chance and without who said it")
    @APIResponse(responseCode = "200", description = "A page; what has no response yet is not in it")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<YouSaidWeDidView> listYouSaidWeDid(
            @PathParam("panelId") UUID id, @Valid @BeanParam UncountedListParameters listing) {
        listing.requireNoTime("cannot be asked here: it would tell when something was answered");
        var panel = panels.require(id);
        return lines.done(id, listing).mapAll(done -> publishYouSaid.present(panel, done));
    }
}
