package org.zajedno.panels.review;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;

/** Review requests to panels. */
@Path("/v1/review-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewRequestResource {

    private final ReviewRequestRepository reviews;
    private final OpenReview openReview;
    private final ReviewPresenter presenter;
    private final Clock clock;

    ReviewRequestResource(
            ReviewRequestRepository reviews, OpenReview openReview, ReviewPresenter presenter, Clock clock) {
        this.reviews = reviews;
        this.openReview = openReview;
        this.presenter = presenter;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "createReviewRequest", summary = "Prepares a review of a version by panels")
    @APIResponse(
            responseCode = "201",
            description = "A draft that no panel sees yet",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as an id that is no panel")
    public Response createReviewRequest(@NotNull @Valid NewReviewRequest request) {
        var row = openReview.prepare(request);
        return Response.created(URI.create("/v1/review-requests/" + row.review().id()))
                .entity(presenter.of(row))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listReviewRequests",
            summary = "The review requests that the caller may see, oldest first")
    @APIResponse(responseCode = "200", description = "A page of review requests; for a member those to the own panels")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<ReviewView> listReviewRequests(
            @Valid @BeanParam ReviewQuery query, @Valid @BeanParam ListParameters listParameters) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reviews.page(query, today, listParameters).mapAll(presenter::of);
    }

    @GET
    @Path("/{reviewRequestId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(operationId = "getReviewRequest", summary = "One review request")
    @APIResponse(responseCode = "200", description = "The review request")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public ReviewView getReviewRequest(@PathParam("reviewRequestId") UUID id) {
        return presenter.of(reviews.require(id));
    }

    @POST
    @Path("/{reviewRequestId}/opening")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "openReviewRequest",
            summary = "Puts the version before the panels; its texts stand still from now on")
    @APIResponse(responseCode = "200", description = "Open")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its panels")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is no draft, the deadline is over, a panel is not active, or the version is past reviewing")
    public ReviewView openReviewRequest(@PathParam("reviewRequestId") UUID id) {
        return presenter.of(openReview.open(id));
    }
}
