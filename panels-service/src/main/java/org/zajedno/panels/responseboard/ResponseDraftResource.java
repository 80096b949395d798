package org.zajedno.panels.responseboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.comment.NewResponse;

/** The draft of the answer to a comment. */
@Path("/v1/comments/{commentId}/response-draft")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Responses")
public class ResponseDraftResource {

    private final ResponseDraftRepository drafts;
    private final ManageResponseDrafts manageDrafts;
    private final Reader reader;

    ResponseDraftResource(ResponseDraftRepository drafts, ManageResponseDrafts manageDrafts, Reader reader) {
        this.drafts = drafts;
        this.manageDrafts = manageDrafts;
        this.reader = reader;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "getResponseDraft", summary = "The response as it is drafted")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "404", description = "There is none")
    public ResponseDraftView getResponseDraft(@PathParam("commentId") UUID id) {
        return ResponseDraftView.from(require(id), reader);
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "changeResponseDraft",
            summary = "Drafts the response to a comment, which the panel does not see yet")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "404", description = "There is no such comment")
    @APIResponse(responseCode = "409", description = "The comment does not wait for a response")
    @APIResponse(responseCode = "412", description = "The draft was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    @APIResponse(responseCode = "428", description = "There is a draft already, and If-Match is missing")
    public ResponseDraftView changeResponseDraft(
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "Needed where there is a draft already: its ETag")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid NewResponse request) {
        return ResponseDraftView.from(manageDrafts.write(id, ifMatch, request), reader);
    }

    @DELETE
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "deleteResponseDraft", summary = "Throws the draft away")
    @APIResponse(responseCode = "204", description = "There is no draft any more")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void deleteResponseDraft(
            @PathParam("commentId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var draft = require(id);
        EntityTags.require(ifMatch, draft.version());
        drafts.delete(draft);
    }

    private ResponseDraft require(UUID commentId) {
        return drafts.of(commentId).orElseThrow(Refusal::notFound);
    }
}
