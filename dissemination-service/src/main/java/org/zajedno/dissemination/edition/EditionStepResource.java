package org.zajedno.dissemination.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.dissemination.work.OwnershipPolicy;
import org.zajedno.kit.http.EntityTags;

/** The steps of an edition from its translation to its publication, and back. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
@APIResponse(
        responseCode = "403",
        description = "The caller does not act for its owner, or wrote last what is to be approved")
@APIResponse(responseCode = "404", description = "There is none")
@APIResponse(responseCode = "412", description = "It was changed meanwhile")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class EditionStepResource {

    private final EditionRepository editions;
    private final PublishEdition publication;
    private final EditionPresenter views;
    private final OwnershipPolicy ownership;
    private final WriterDigest writers;
    private final Clock clock;

    EditionStepResource(
            EditionRepository editions,
            PublishEdition publication,
            EditionPresenter views,
            OwnershipPolicy ownership,
            WriterDigest writers,
            Clock clock) {
        this.editions = editions;
        this.publication = publication;
        this.views = views;
        this.ownership = ownership;
        this.writers = writers;
        this.clock = clock;
    }

    @POST
    @Path("/{editionId}/review")
    @Transactional
    @RolesAllowed({"coordinator", "country-team", "researcher"})
    @Operation(operationId = "reviewEdition", summary = "The translation is done and goes to its language review")
    @APIResponse(responseCode = "200", description = "The edition, IN_LANGUAGE_REVIEW")
    @APIResponse(responseCode = "409", description = "It is not in translation, or has no text")
    public EditionView reviewEdition(@PathParam("editionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, Edition::sendToReview);
    }

    @POST
    @Path("/{editionId}/approval")
    @Transactional
    @RolesAllowed({"coordinator", "country-team", "researcher"})
    @Operation(operationId = "approveEdition", summary = "The language is right; Easy Read goes on to its readers")
    @APIResponse(responseCode = "200", description = "The edition, APPROVED or IN_READER_CHECK")
    @APIResponse(responseCode = "409", description = "It is not in its language review, or has no text")
    public EditionView approveEdition(@PathParam("editionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, ifMatch, (edition, now) -> edition.approve(writers.ofCallerOn(id), now));
    }

    @POST
    @Path("/{editionId}/reader-check")
    @Transactional
    @RolesAllowed({"coordinator", "country-team", "researcher"})
    @Operation(operationId = "recordReaderCheck", summary = "Intended readers have read an Easy Read edition")
    @APIResponse(responseCode = "200", description = "The edition, APPROVED or back IN_LANGUAGE_REVIEW")
    @APIResponse(responseCode = "409", description = "It does not wait for readers")
    public EditionView recordReaderCheck(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReaderCheck request) {
        return step(
                id,
                ifMatch,
                (edition, now) ->
                        edition.noteReaderCheck(request.readers(), request.checkedOn(), request.passed(), now));
    }

    @POST
    @Path("/{editionId}/publication")
    @Transactional
    @RolesAllowed({"coordinator", "researcher"})
    @Operation(operationId = "publishEdition", summary = "Brings an edition out, if it has everything that it needs")
    @APIResponse(responseCode = "200", description = "The edition, PUBLISHED")
    @APIResponse(
            responseCode = "409",
            description = "It is not approved, or lacks what the problem names under missing")
    public EditionView publishEdition(@PathParam("editionId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        ownership.require(editions.require(id).owner());
        return views.of(publication.publish(id, ifMatch));
    }

    @POST
    @Path("/{editionId}/withdrawal")
    @Transactional
    @RolesAllowed({"coordinator", "researcher"})
    @Operation(operationId = "withdrawEdition", summary = "Takes back an edition that is out")
    @APIResponse(responseCode = "200", description = "The edition, WITHDRAWN")
    @APIResponse(responseCode = "409", description = "It is not out")
    public EditionView withdrawEdition(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Withdrawal request) {
        ownership.require(editions.require(id).owner());
        return views.of(publication.withdraw(id, ifMatch, request.reason()));
    }

    private EditionView step(UUID id, String ifMatch, BiConsumer<Edition, Instant> move) {
        var edition = editions.require(id);
        ownership.require(edition.owner());
        EntityTags.require(ifMatch, edition.version());
        move.accept(edition, clock.instant());
        editions.flush();
        return views.of(edition);
    }
}
