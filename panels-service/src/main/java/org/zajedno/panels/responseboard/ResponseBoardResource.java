package org.zajedno.panels.responseboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.Roles;
import org.zajedno.panels.concern.ConcernPresenter;
import org.zajedno.panels.review.ReviewRequestRepository;

/** The board on which a review is answered. */
@Path("/v1/review-requests/{reviewRequestId}/response-board")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Responses")
public class ResponseBoardResource {

    private final ReviewRequestRepository reviews;
    private final ConcernPresenter concerns;
    private final ResponseBoard board;

    ResponseBoardResource(ReviewRequestRepository reviews, ConcernPresenter concerns, ResponseBoard board) {
        this.reviews = reviews;
        this.concerns = concerns;
        this.board = board;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "getResponseBoard",
            summary =
                    "The comments of a review by what they are about and by concern, with the drafts of the responses")
    @APIResponse(responseCode = "200", description = "The board; a page holds as many comments as the limit says")
    @APIResponse(responseCode = "404", description = "There is no such review")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public ResponseBoardView getResponseBoard(
            @PathParam("reviewRequestId") UUID id, @Valid @BeanParam UncountedListParameters listing) {
        listing.requireNoTime("cannot be asked here: it would tell when something was said");
        var row = reviews.require(id);
        return board.of(row, concerns.about(row.review().materialVersionId()), listing);
    }
}
