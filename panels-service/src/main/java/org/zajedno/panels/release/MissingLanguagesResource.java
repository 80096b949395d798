package org.zajedno.panels.release;

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
import org.zajedno.panels.Roles;
import org.zajedno.panels.material.MaterialVersionRepository;

/** What still has to be translated before a version is released. */
@Path("/v1/material-versions/{materialVersionId}/missing-languages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MissingLanguagesResource {

    private final MaterialVersionRepository versions;
    private final ReleasePolicy policy;

    MissingLanguagesResource(MaterialVersionRepository versions, ReleasePolicy policy) {
        this.versions = versions;
        this.policy = policy;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "getMissingLanguages",
            summary = "Which responses and changes, shown with the version, lack a language of the panels",
            description = "Of the panels of a review all languages count together, whoever reads them")
    @APIResponse(responseCode = "200", description = "What is missing, if anything is")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public MissingLanguages getMissingLanguages(@PathParam("materialVersionId") UUID id) {
        return policy.missingLanguages(versions.require(id));
    }
}
