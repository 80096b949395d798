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
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** Responses to a comment, and the steps of its author after that. */
@Path("/v1/comments/{commentId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentResponseResource {

    /** The reason of a response in languages that it does not have yet. */
    @Schema(name = "NewResponseTranslation")
    public record NewResponseTranslation(
            @NotNull @MaxLength(5_000) @Schema(description = "The further languages alone")
            LocalizedText reason) {}

    private final RespondToComment respondToComment;
    private final RetractComment retractComment;
    private final CommentPresenter presenter;

    CommentResponseResource(
            RespondToComment respondToComment, RetractComment retractComment, CommentPresenter presenter) {
        this.respondToComment = respondToComment;
        this.retractComment = retractComment;
        this.presenter = presenter;
    }

    @POST
    @Path("/acknowledgement")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "acknowledgeComment", summary = "Tells the member that the comment has arrived")
    @APIResponse(responseCode = "200", description = "Acknowledged")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is past being acknowledged")
    public CommentView acknowledgeComment(@PathParam("commentId") UUID id) {
        return presenter.toLead(respondToComment.acknowledge(id));
    }

    @POST
    @Path("/response")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "respondToComment", summary = "Responds to the comment with a decision and a plain reason")
    @APIResponse(
            responseCode = "201",
            description = "The comment with its response",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such comment")
    @APIResponse(responseCode = "409", description = "It has a response already, or is retracted")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    public Response respondToComment(@PathParam("commentId") UUID id, @NotNull @Valid NewResponse request) {
        var row = respondToComment.respond(id, request);
        return Response.created(URI.create("/v1/comments/" + id))
                .entity(presenter.toResearcher(row))
                .build();
    }

    @POST
    @Path("/response/translations")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "createResponseTranslation",
            summary = "Adds the reason of the response in further languages; what was said stays")
    @APIResponse(
            responseCode = "201",
            description = "The comment with its response",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such comment, or no response to it")
    @APIResponse(
            responseCode = "409",
            description = "The reason is there in one of the languages, or the comment is retracted")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    public Response createResponseTranslation(
            @PathParam("commentId") UUID id, @NotNull @Valid NewResponseTranslation request) {
        var row = respondToComment.translate(id, request.reason());
        return Response.created(URI.create("/v1/comments/" + id))
                .entity(presenter.toResearcher(row))
                .build();
    }

    @POST
    @Path("/response/reading")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "markResponseRead",
            summary = "The author has read the response; nobody else learns of it",
            description = "A later response to the same comment is unread again")
    @APIResponse(responseCode = "200", description = "Read, now or before")
    @APIResponse(responseCode = "404", description = "There is no comment of the caller, or no response to it")
    public CommentView markResponseRead(@PathParam("commentId") UUID id) {
        return presenter.toAuthor(respondToComment.markRead(id));
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "confirmResponse", summary = "The author is content with the response")
    @APIResponse(responseCode = "200", description = "Confirmed")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "There is no response to confirm")
    public CommentView confirmResponse(@PathParam("commentId") UUID id) {
        return presenter.toAuthor(respondToComment.confirm(id));
    }

    @POST
    @Path("/reopening")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "reopenComment", summary = "The author says that the response misses the point, and why")
    @APIResponse(responseCode = "200", description = "It waits for another response")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "There is no response that could miss the point")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    public CommentView reopenComment(@PathParam("commentId") UUID id, @NotNull @Valid NewReopening request) {
        return presenter.toAuthor(respondToComment.reopen(id, request));
    }

    @POST
    @Path("/retraction")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "retractComment", summary = "The author takes the comment back; what was said is erased")
    @APIResponse(responseCode = "200", description = "Nothing is left of it but that there was one")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "It is retracted already")
    public CommentView retractComment(@PathParam("commentId") UUID id) {
        return presenter.toAuthor(retractComment.retract(id));
    }
}
