package org.zajedno.panels.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;

/** Acknowledges many comments at once. */
@Path("/v1/comments/acknowledgement")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentAcknowledgementResource {

    private final AcknowledgeComments acknowledgeComments;

    CommentAcknowledgementResource(AcknowledgeComments acknowledgeComments) {
        this.acknowledgeComments = acknowledgeComments;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "acknowledgeComments",
            summary = "Tells the members that these comments have arrived; where one cannot be, the others still are")
    @APIResponse(
            responseCode = "200",
            description = "What became of each of them",
            content = @Content(schema = @Schema(implementation = CommentBatchView.class)))
    @APIResponse(responseCode = "422", description = "None is named, or more than 50")
    public Response acknowledgeComments(@NotNull @Valid CommentSelection request) {
        return Response.ok(acknowledgeComments.among(request)).build();
    }
}
