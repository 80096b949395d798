package org.zajedno.panels.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.review.ReviewAssignmentRepository;

/** Drafts of the caller's comments on a review; nobody else sees them. */
@Path("/v1/review-requests/{reviewRequestId}/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PANEL_MEMBER)
@RunOnVirtualThread
@Tag(name = "Drafts")
public class DraftResource {

    private final ReviewAssignmentRepository assignments;
    private final CommentDraftRepository drafts;
    private final SaveDraft saveDraft;

    DraftResource(ReviewAssignmentRepository assignments, CommentDraftRepository drafts, SaveDraft saveDraft) {
        this.assignments = assignments;
        this.drafts = drafts;
        this.saveDraft = saveDraft;
    }

    @PUT
    @Path("/{draftId}")
    @Transactional
    @Operation(operationId = "changeDraft", summary = "Keeps what the caller is writing; the caller makes the id")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    @APIResponse(responseCode = "409", description = "The review is over, or there are too many drafts")
    @APIResponse(
            responseCode = "412",
            description = "Another window has written, sent or thrown it away since it was read, or begun it")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "There is a draft of that id, and If-Match is missing")
    public DraftView changeDraft(
            @PathParam("reviewRequestId") UUID id,
            @PathParam("draftId") UUID draftId,
            @Parameter(description = "The ETag of the draft that is written on; none for a new one")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "* for a new draft", example = "*") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull @Valid DraftContent request) {
        return DraftView.from(saveDraft.save(assignments.requireOwn(id), draftId, ifMatch, ifNoneMatch, request));
    }

    @GET
    @Transactional
    @Operation(operationId = "listDrafts", summary = "What the caller is writing on the review, oldest first")
    @APIResponse(responseCode = "200", description = "A page of drafts")
    @APIResponse(responseCode = "404", description = "There is no such review, or not for the caller")
    public Page<DraftView> listDrafts(
            @PathParam("reviewRequestId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        return drafts.page(assignments.requireOwn(id), listParameters).map(DraftView::from);
    }

    @GET
    @Path("/{draftId}")
    @Transactional
    @Operation(operationId = "getDraft", summary = "One draft of the caller")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public DraftView getDraft(@PathParam("reviewRequestId") UUID id, @PathParam("draftId") UUID draftId) {
        return drafts.of(assignments.requireOwn(id), draftId)
                .map(DraftView::from)
                .orElseThrow(Refusal::notFound);
    }

    @DELETE
    @Path("/{draftId}")
    @Transactional
    @Operation(operationId = "deleteDraft", summary = "Throws a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "412", description = "The draft was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void deleteDraft(
            @PathParam("reviewRequestId") UUID id,
            @PathParam("draftId") UUID draftId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        saveDraft.discard(assignments.requireOwn(id), draftId, ifMatch);
    }
}
