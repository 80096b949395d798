package org.zajedno.panels.comparison;

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

/** Where what was commented on is in later versions. */
@Path("/v1/comments/{commentId}/anchors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comparison")
public class AnchorResource {

    private final CompareVersions compareVersions;

    AnchorResource(CompareVersions compareVersions) {
        this.compareVersions = compareVersions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.RESEARCHER, Roles.PPI_LEAD})
    @Operation(
            operationId = "listAnchors",
            summary = "Where the passage of a comment is in each later version that the caller may see")
    @APIResponse(
            responseCode = "200",
            description =
                    "The oldest version first, for a researcher who may not know the comment's language of the paragraph in the own one; empty for a comment about no passage")
    @APIResponse(responseCode = "404", description = "There is no such comment, or not for the caller")
    public AnchorsView listAnchors(@PathParam("commentId") UUID id) {
        return compareVersions.anchors(id);
    }
}
