package org.zajedno.panels.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.review.ReviewRequestRepository;

/** The comments of a review as a spreadsheet. */
@Path("/v1/review-requests/{reviewRequestId}/export")
@Produces({SheetType.TEXT_CSV, SheetType.EXCEL})
@RunOnVirtualThread
@Tag(name = "Comments")
public class ReviewExportResource {

    private final ReviewRequestRepository reviews;
    private final ReviewSheet sheet;
    private final CurrentViewer viewer;

    ReviewExportResource(ReviewRequestRepository reviews, ReviewSheet sheet, CurrentViewer viewer) {
        this.reviews = reviews;
        this.sheet = sheet;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.PPI_LEAD})
    @Operation(operationId = "getReviewExport", summary = "The comments of a review as CSV or XLSX, as Accept says")
    @APIResponse(
            responseCode = "200",
            description = "A row for each comment, in an order by chance and without any sign of who wrote it",
            content = {
                @Content(mediaType = SheetType.TEXT_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SheetType.EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    @APIResponse(responseCode = "406", description = "It is given in none of these forms")
    public Response getReviewExport(
            @PathParam("reviewRequestId") UUID id,
            @Parameter(description = "Instead of Accept, for a link that somebody follows")
                    @QueryParam("format")
                    @Nullable
                    SheetType format,
            @Context Request request) {
        reviews.require(id);
        var chosen = SheetType.chosen(format, request);
        return chosen.give(sheet.of(id, viewer.get()), "review-" + id);
    }
}
