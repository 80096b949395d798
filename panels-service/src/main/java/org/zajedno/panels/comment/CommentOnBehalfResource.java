package org.zajedno.panels.comment;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.review.ReviewRequestRepository;

/** Comments that the PPI lead enters for members. */
@Path("/v1/review-requests/{reviewRequestId}/comments-on-behalf")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentOnBehalfResource {

    private final ReviewRequestRepository reviews;
    private final SubmitComment submitComment;
    private final CommentPresenter presenter;

    CommentOnBehalfResource(ReviewRequestRepository reviews, SubmitComment submitComment, CommentPresenter presenter) {
        this.reviews = reviews;
        this.submitComment = submitComment;
        this.presenter = presenter;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "createCommentOnBehalf",
            summary = "Enters what a member said by phone, on paper or in a meeting; the member sees it as the own")
    @APIResponse(
            responseCode = "201",
            description = "Submitted for the member",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    @APIResponse(responseCode = "409", description = "The review takes no comments, or the member is on a break")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a member of another panel")
    public Response createCommentOnBehalf(
            @PathParam("reviewRequestId") UUID id, @NotNull @Valid NewCommentOnBehalf request) {
        reviews.require(id);
        var row = submitComment.submitOnBehalf(id, request);
        return Response.created(URI.create("/v1/comments/" + row.comment().id()))
                .entity(presenter.newToLead(row))
                .build();
    }
}
