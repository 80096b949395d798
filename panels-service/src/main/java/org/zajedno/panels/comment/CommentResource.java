package org.zajedno.panels.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;

/** The comments that the caller may see. */
@Path("/v1/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PANEL_MEMBER, Roles.RESEARCHER, Roles.PPI_LEAD})
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentResource {

    private final CommentAccess access;
    private final ChangeCommentCredit changeCommentCredit;
    private final CommentPresenter presenter;
    private final CommentPagePresenter pages;
    private final CurrentViewer viewer;

    CommentResource(
            CommentAccess access,
            ChangeCommentCredit changeCommentCredit,
            CommentPresenter presenter,
            CommentPagePresenter pages,
            CurrentViewer viewer) {
        this.access = access;
        this.changeCommentCredit = changeCommentCredit;
        this.presenter = presenter;
        this.pages = pages;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listComments",
            summary =
                    "A member's own comments in the order of time; for others all that they may see, in an order by chance")
    @APIResponse(responseCode = "200", description = "A page of comments")
    @APIResponse(
            responseCode = "422",
            description = "A parameter breaks a rule, as modifiedSince for others than the author")
    public Page<CommentView> listComments(
            @Valid @BeanParam CommentQuery query, @Valid @BeanParam UncountedListParameters listing) {
        if (query.mine || viewer.get().readsOwnCommentsAlone()) {
            return pages.own(query.filter(), listing);
        }
        requireNoTime(listing);
        return query.overdue ? pages.overdue(query.filter(), listing) : pages.some(query.filter(), listing);
    }

    @GET
    @Path("/{commentId}")
    @Transactional
    @Operation(operationId = "getComment", summary = "One comment; for a member only an own one")
    @APIResponse(responseCode = "200", description = "The comment, as far as the caller may see it")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public CommentView getComment(@PathParam("commentId") UUID id) {
        return presenter.of(access.requireRow(id), viewer.get());
    }

    @PUT
    @Path("/{commentId}/credit")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "changeCommentCredit",
            summary = "Changes how the author is credited for the comment, until it is in print")
    @APIResponse(responseCode = "200", description = "The comment as it is now")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "The credit is in print, or the comment is retracted")
    @APIResponse(responseCode = "412", description = "The comment was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as NAMED without a name")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public CommentView changeCommentCredit(
            @PathParam("commentId") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Credit request) {
        return presenter.toAuthor(changeCommentCredit.change(id, ifMatch, request));
    }

    /** Asked again and again, it would tell to the second when something was said. */
    static void requireNoTime(UncountedListParameters listing) {
        listing.requireNoTime("cannot be asked here: it would tell when something was said");
    }
}
