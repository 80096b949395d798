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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.panels.Roles;

/** Screening of a held comment by the PPI lead. */
@Path("/v1/comments/{commentId}/screening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PPI_LEAD)
@RunOnVirtualThread
@Tag(name = "Screenings")
public class ScreeningResource {

    private final DecideHeldComment decideHeldComment;
    private final CommentPresenter presenter;

    ScreeningResource(DecideHeldComment decideHeldComment, CommentPresenter presenter) {
        this.decideHeldComment = decideHeldComment;
        this.presenter = presenter;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "screenComment",
            summary = "Lets the comment leave the panel, or gives it back to its author as a draft with the reason")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is not held, or the review is over")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a return without a reason")
    public CommentView screenComment(@PathParam("commentId") UUID id, @NotNull @Valid ScreeningResult request) {
        return presenter.toLead(decideHeldComment.decide(id, request));
    }
}
