package org.zajedno.dissemination.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.Roles;
import org.zajedno.dissemination.work.OwnershipPolicy;
import org.zajedno.kit.http.EntityTags;

/** Single editions: what they say, and the steps from translation to publication and back. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
public class EditionResource {

    private final EditionRepository editions;
    private final PublishEdition publishEdition;
    private final EditionPresenter presenter;
    private final OwnershipPolicy ownership;
    private final WriterDigest writerDigest;
    private final Clock clock;

    EditionResource(
            EditionRepository editions,
            PublishEdition publishEdition,
            EditionPresenter presenter,
            OwnershipPolicy ownership,
            WriterDigest writerDigest,
            Clock clock) {
        this.editions = editions;
        this.publishEdition = publishEdition;
        this.presenter = presenter;
        this.ownership = ownership;
        this.writerDigest = writerDigest;
        this.clock = clock;
    }

    @GET
    @Path("/{editionId}")
    @Transactional
    @PermitAll
    @Operation(operationId = "getEdition", summary = "One edition with its text, obligatory sentences and thanks")
    @APIResponse(responseCode = "200", description = "The edition")
    @APIResponse(responseCode = "404", description = "There is none, or it is not out")
    public EditionView getEdition(@PathParam("editionId") UUID id) {
        return presenter.of(editions.require(id));
    }

    @PUT
    @Path("/{editionId}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "changeEdition", summary = "Changes what an edition says, before it is out")
    @APIResponse(responseCode = "200", description = "The edition as it is now; its translations have fallen behind")
    @APIResponse(responseCode = "403", description = "The caller does not act for its owner")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is out, or was taken back")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView changeEdition(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EditionContent request) {
        var edition = editions.require(id);
        ownership.require(edition.owner());
        EntityTags.require(ifMatch, edition.version());
        var now = clock.instant();
        edition.rewrite(request.toText(), now);
        edition.writtenBy(writerDigest.ofCallerOn(id));
        editions.translationsOf(id).forEach(translation -> translation.fallBehindSource(now));
        editions.flush();
        return presenter.of(edition);
    }

    @POST
    @Path("/{editionId}/review")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "reviewEdition", summary = "The translation is done and goes to its language review")
    @APIResponse(responseCode = "200", description = "The edition, IN_LANGUAGE_REVIEW")
    @APIResponse(responseCode = "409", description = "It is not in translation, or has no text")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for its owner, or wrote last what is to be approved")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView reviewEdition(
            @PathParam("editionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, Edition::sendToReview);
    }

    @POST
    @Path("/{editionId}/approval")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "approveEdition", summary = "The language is right; Easy Read goes on to its readers")
    @APIResponse(responseCode = "200", description = "The edition, APPROVED or IN_READER_CHECK")
    @APIResponse(responseCode = "409", description = "It is not in its language review, or has no text")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for its owner, or wrote last what is to be approved")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView approveEdition(
            @PathParam("editionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, (edition, now) -> edition.approve(writerDigest.ofCallerOn(id), now));
    }

    @POST
    @Path("/{editionId}/reader-check")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "recordReaderCheck", summary = "Intended readers have read an Easy Read edition")
    @APIResponse(responseCode = "200", description = "The edition, APPROVED or back IN_LANGUAGE_REVIEW")
    @APIResponse(responseCode = "409", description = "It does not wait for readers")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for its owner, or wrote last what is to be approved")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView recordReaderCheck(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReaderCheck request) {
        return step(
                id,
                ifMatch,
                (edition, now) ->
                        edition.recordReaderCheck(request.readers(), request.checkedOn(), request.passed(), now));
    }

    @POST
    @Path("/{editionId}/publication")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.RESEARCHER})
    @Operation(operationId = "publishEdition", summary = "Brings an edition out, if it has everything that it needs")
    @APIResponse(responseCode = "200", description = "The edition, PUBLISHED")
    @APIResponse(
            responseCode = "409",
            description = "It is not approved, or lacks what the problem names under missing")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for its owner, or wrote last what is to be approved")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView publishEdition(
            @PathParam("editionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ownership.require(editions.require(id).owner());
        return presenter.of(publishEdition.publish(id, ifMatch));
    }

    @POST
    @Path("/{editionId}/withdrawal")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.RESEARCHER})
    @Operation(operationId = "withdrawEdition", summary = "Takes back an edition that is out")
    @APIResponse(responseCode = "200", description = "The edition, WITHDRAWN")
    @APIResponse(responseCode = "409", description = "It is not out")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for its owner, or wrote last what is to be approved")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView withdrawEdition(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Withdrawal request) {
        ownership.require(editions.require(id).owner());
        return presenter.of(publishEdition.withdraw(id, ifMatch, request.reason()));
    }

    private EditionView step(UUID id, @Nullable String ifMatch, BiConsumer<Edition, Instant> move) {
        var edition = editions.require(id);
        ownership.require(edition.owner());
        EntityTags.require(ifMatch, edition.version());
        move.accept(edition, clock.instant());
        editions.flush();
        return presenter.of(edition);
    }

    /**
     * What the readers of an Easy Read edition found.
     *
     * @param readers how many of its intended readers read it
     * @param passed whether they understood it
     */
    @Schema(examples = "{\"readers\": 4, \"checkedOn\": \"2020-10-12\", \"passed\": true}")
    public record ReaderCheck(
            @NotNull @Min(1) @Max(10_000) Integer readers,
            @NotNull @PastOrPresent LocalDate checkedOn,
            @NotNull Boolean passed) {}

    /**
     * Why an edition is taken back.
     *
     * @param reason for those who edit; no personal data
     */
    @Schema(examples = "{\"reason\": \"A mistranslation on page 4 changes the meaning.\"}")
    public record Withdrawal(@NotBlank @Size(max = 1_000) String reason) {}
}
