package org.zajedno.panels.responseboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
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

/** Sends the drafted answers of a review out, all of them at once. */
@Path("/v1/review-requests/{reviewRequestId}/responses/release")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Responses")
public class ResponseReleaseResource {

    private final ManageResponseDrafts manageDrafts;

    ResponseReleaseResource(ManageResponseDrafts manageDrafts) {
        this.manageDrafts = manageDrafts;
    }

    /** What went out. */
    @Schema(name = "ReleasedResponses")
    public record ReleasedResponses(@Schema(examples = "4") int released, List<UUID> commentIds) {}

    @POST
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "releaseResponses",
            summary = "Responds to every comment of the review for which a draft waits")
    @APIResponse(responseCode = "200", description = "All of them have their response, and their authors are told")
    @APIResponse(responseCode = "403", description = "The caller does not act for every country of the review")
    @APIResponse(responseCode = "404", description = "There is no such review")
    @APIResponse(responseCode = "409", description = "No draft waits")
    public ReleasedResponses releaseResponses(@PathParam("reviewRequestId") UUID id) {
        var answered = manageDrafts.release(id);
        return new ReleasedResponses(answered.size(), answered);
    }
}
