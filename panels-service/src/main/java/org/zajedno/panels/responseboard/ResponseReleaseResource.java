package org.zajedno.panels.responseboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.comment.CommentBatchView;
import org.zajedno.panels.comment.CommentSelection;

/** Sends the drafted answers of a review out, all of them at once or those that are named. */
@Path("/v1/review-requests/{reviewRequestId}/responses")
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
    @Path("/release")
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

    @POST
    @Path("/partial-release")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "releaseSelectedResponses",
            summary =
                    "Responds to these comments of the review with their drafts; where one cannot go, the others still do")
    @APIResponse(
            responseCode = "200",
            description = "What became of each of them; the authors of those that went are told",
            content = @Content(schema = @Schema(implementation = CommentBatchView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for every country of the review")
    @APIResponse(responseCode = "404", description = "There is no such review")
    @APIResponse(responseCode = "422", description = "No comment is named, or more than 50")
    public Response releaseSelectedResponses(
            @PathParam("reviewRequestId") UUID id, @NotNull @Valid CommentSelection request) {
        return Response.ok(manageDrafts.release(id, request)).build();
    }
}
