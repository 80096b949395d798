package org.zajedno.dissemination.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.CurrentViewer;
import org.zajedno.dissemination.Roles;
import org.zajedno.dissemination.acknowledgement.AcknowledgementsView;
import org.zajedno.dissemination.acknowledgement.NewAcknowledgements;
import org.zajedno.kit.problem.Refusal;

/** The thanks of an edition before it is out: for PPI leads, who know their contributors, and nobody else (ADR 0012). */
@Path("/v1/editions/{editionId}/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
@APIResponse(responseCode = "403", description = "The caller does research or edits besides")
@APIResponse(responseCode = "404", description = "There is none")
public class AcknowledgementResource {

    private final ManageAcknowledgements manageAcknowledgements;
    private final CurrentViewer viewer;

    AcknowledgementResource(ManageAcknowledgements manageAcknowledgements, CurrentViewer viewer) {
        this.manageAcknowledgements = manageAcknowledgements;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "getAcknowledgements",
            summary = "Whom an edition thanks of the caller's countries, and who is left out")
    @APIResponse(responseCode = "200", description = "The lines, and the contributions that have none yet")
    public AcknowledgementsView getAcknowledgements(@PathParam("editionId") UUID id) {
        requireOnlyLead();
        return manageAcknowledgements.entered(id);
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "changeAcknowledgements",
            summary = "Says how the contributors of the caller's countries are printed in an edition, before it is out")
    @APIResponse(responseCode = "200", description = "The lines as they are now")
    @APIResponse(responseCode = "409", description = "The edition is out, or was taken back")
    @APIResponse(responseCode = "412", description = "The lines were changed meanwhile")
    @APIResponse(responseCode = "422", description = "A line is not what a contributor chose, or somebody is left out")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public AcknowledgementsView changeAcknowledgements(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewAcknowledgements request) {
        requireOnlyLead();
        return manageAcknowledgements.rewrite(id, ifMatch, request);
    }

    /** Refuses whoever edits or does research besides: names would be joined with what researchers read. */
    private void requireOnlyLead() {
        if (viewer.get().edits()) {
            throw Refusal.forbidden("credits-before-print");
        }
    }
}
