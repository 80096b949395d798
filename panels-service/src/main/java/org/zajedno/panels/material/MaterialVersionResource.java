package org.zajedno.panels.material;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Roles;

/** The versions of the materials. */
@Path("/v1/material-versions/{materialVersionId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialVersionResource {

    private final MaterialVersionRepository versions;
    private final Reader reader;

    MaterialVersionResource(MaterialVersionRepository versions, Reader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "getMaterialVersion", summary = "One version, without its texts")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MaterialVersionView getMaterialVersion(@PathParam("materialVersionId") UUID id) {
        return MaterialVersionView.from(versions.require(id), reader);
    }
}
