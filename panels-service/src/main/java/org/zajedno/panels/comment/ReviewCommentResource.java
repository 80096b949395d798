package org.zajedno.panels.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.review.ReviewRequestRepository;

/** The comments on one review request. */
@Path("/v1/review-requests/{reviewRequestId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class ReviewCommentResource {

    private final ReviewRequestRepository reviews;
    private final SubmitComment submitComment;
    private final CommentPresenter presenter;
    private final CommentPagePresenter pages;

    ReviewCommentResource(
            ReviewRequestRepository reviews,
            SubmitComment submitComment,
            CommentPresenter presenter,
            CommentPagePresenter pages) {
        this.reviews = reviews;
        this.submitComment = submitComment;
        this.presenter = presenter;
        this.pages = pages;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "createComment", summary = "Says something about a passage, in general, or to a question")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such review, or it is not put before the caller's panel")
    @APIResponse(
            responseCode = "409",
            description = "The review is not open, its deadline is over, or the member is on a break")
    @APIResponse(
            responseCode = "422",
            description = "The input breaks a rule, as a passage that the text does not have")
    public Response createComment(@PathParam("reviewRequestId") UUID id, @NotNull @Valid NewComment request) {
        var row = submitComment.submit(id, request);
        return Response.created(URI.create("/v1/comments/" + row.comment().id()))
                .entity(presenter.newToAuthor(row))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.PPI_LEAD})
    @Operation(
            operationId = "listReviewComments",
            summary = "The comments on the review in an order by chance, without any sign of who wrote them")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments; for a PPI lead those of the own panels, by pseudonym")
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<CommentView> listReviewComments(
            @PathParam("reviewRequestId") UUID id, @Valid @BeanParam UncountedListParameters listing) {
        CommentResource.requireNoTime(listing);
        reviews.require(id);
        return pages.some(CommentFilter.on(id), listing);
    }
}
