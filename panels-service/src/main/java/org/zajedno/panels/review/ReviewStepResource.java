package org.zajedno.panels.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** The steps of an open review, and the reading position of a member. */
@Path("/v1/review-requests/{reviewRequestId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewStepResource {

    /** How commenting ends. */
    @Schema(name = "Closing")
    public record ReviewClosure(
            @MaxLength(2_000)
            @Schema(
                    nullable = true,
                    description = "Needed where a panel has not reached its quorum; kept with the review")
            @Nullable
            LocalizedText reason) {}

    /** Why a review is given up. */
    @Schema(name = "Cancellation")
    public record ReviewCancellation(
            @NotNull @MaxLength(2_000) @Schema(description = "Told to the panels")
            LocalizedText reason) {}

    private final ManageReview manageReview;
    private final ReviewAssignmentRepository assignments;
    private final ReadingPositionRepository readings;
    private final ReviewPresenter presenter;

    ReviewStepResource(
            ManageReview manageReview,
            ReviewAssignmentRepository assignments,
            ReadingPositionRepository readings,
            ReviewPresenter presenter) {
        this.manageReview = manageReview;
        this.assignments = assignments;
        this.readings = readings;
        this.presenter = presenter;
    }

    @PUT
    @Path("/deadline")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "changeReviewDeadline", summary = "Gives the panels more time, and tells them why")
    @APIResponse(responseCode = "200", description = "Extended; responses are due later by as much")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its panels")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is not open")
    @APIResponse(responseCode = "412", description = "The review was changed since it was read")
    @APIResponse(responseCode = "422", description = "The deadline is not later than the present one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ReviewView changeReviewDeadline(
            @PathParam("reviewRequestId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeadlineExtension request) {
        return presenter.of(manageReview.extend(id, ifMatch, request));
    }

    @POST
    @Path("/closing")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "closeReviewRequest",
            summary = "Ends commenting; responses still go out, and a late comment is still welcome")
    @APIResponse(responseCode = "200", description = "Closed, or responded if nothing waits for a response")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its panels")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(
            responseCode = "409",
            description = "It is not open, or a panel has not reached its quorum and no reason is given")
    public ReviewView closeReviewRequest(
            @PathParam("reviewRequestId") UUID id, @Valid @Nullable ReviewClosure request) {
        return presenter.of(manageReview.close(id, request == null ? null : request.reason()));
    }

    @POST
    @Path("/completion")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "completeReviewRequest", summary = "Brings the review to its end; drafts go with it")
    @APIResponse(responseCode = "200", description = "Completed")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its panels")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is open, or something waits for a response")
    public ReviewView completeReviewRequest(@PathParam("reviewRequestId") UUID id) {
        return presenter.of(manageReview.complete(id));
    }

    @POST
    @Path("/cancellation")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "cancelReviewRequest", summary = "Gives the review up, and tells the panels why")
    @APIResponse(responseCode = "200", description = "Cancelled; what the panels said stays")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its panels")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is past being cancelled")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    public ReviewView cancelReviewRequest(
            @PathParam("reviewRequestId") UUID id, @NotNull @Valid ReviewCancellation request) {
        return presenter.of(manageReview.cancel(id, request.reason()));
    }

    @PUT
    @Path("/reading-position")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "changeReadingPosition", summary = "Keeps where the caller stopped reading")
    @APIResponse(responseCode = "204", description = "Kept; nobody else sees it")
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    @APIResponse(responseCode = "409", description = "The review is over")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public void changeReadingPosition(@PathParam("reviewRequestId") UUID id, @NotNull @Valid ReadingPosition request) {
        var assignment = assignments.requireOwn(id);
        assignment.review().requireGoingOn();
        readings.keep(assignment, request);
    }
}
