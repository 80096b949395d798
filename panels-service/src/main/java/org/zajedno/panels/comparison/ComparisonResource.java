package org.zajedno.panels.comparison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.Roles;

/** What reads otherwise from version to version. */
@Path("/v1/material-versions/{materialVersionId}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comparison")
public class ComparisonResource {

    private final CompareVersions compareVersions;

    ComparisonResource(CompareVersions compareVersions) {
        this.compareVersions = compareVersions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "getMaterialComparison",
            summary = "What reads otherwise in the version than in an earlier one, paragraph by paragraph")
    @APIResponse(responseCode = "200", description = "All paragraphs, the words marked that came or went")
    @APIResponse(responseCode = "404", description = "There is no such version, or not for the caller")
    @APIResponse(
            responseCode = "422",
            description = "The other is no earlier version of the material, or they share no such language")
    public ComparisonView getMaterialComparison(
            @PathParam("materialVersionId") UUID id,
            @Parameter(description = "An earlier version of the same material; without it the one before")
                    @QueryParam("earlierMaterialVersionId")
                    @Nullable
                    UUID earlier,
            @Parameter(
                            description = "Without it the one of both versions' languages that suits the caller best",
                            example = "sr-Latn")
                    @QueryParam("language")
                    @Nullable
                    LanguageTag language) {
        return compareVersions.compare(id, earlier, language);
    }
}
