package org.zajedno.dissemination.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.dissemination.work.OwnershipPolicy;
import org.zajedno.kit.http.EntityTags;

/** Single editions and what they say. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
public class EditionResource {

    private final EditionRepository editions;
    private final EditionPresenter views;
    private final OwnershipPolicy ownership;
    private final WriterDigest writers;
    private final Clock clock;

    EditionResource(
            EditionRepository editions,
            EditionPresenter views,
            OwnershipPolicy ownership,
            WriterDigest writers,
            Clock clock) {
        this.editions = editions;
        this.views = views;
        this.ownership = ownership;
        this.writers = writers;
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
        return views.of(editions.require(id));
    }

    @PUT
    @Path("/{editionId}")
    @Transactional
    @RolesAllowed({"coordinator", "country-team", "researcher"})
    @Operation(operationId = "changeEdition", summary = "Changes what an edition says, before it is out")
    @APIResponse(responseCode = "200", description = "The edition as it is now; its translations have fallen behind")
    @APIResponse(responseCode = "403", description = "The caller does not act for its owner")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is out, or was taken back")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditionView changeEdition(
            @PathParam("editionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EditionContent request) {
        var edition = editions.require(id);
        ownership.require(edition.owner());
        EntityTags.require(ifMatch, edition.version());
        var now = clock.instant();
        edition.rewrite(request.toText(), now);
        edition.writtenBy(writers.ofCallerOn(id));
        editions.translationsOf(id).forEach(translation -> translation.fallBehindSource(now));
        editions.flush();
        return views.of(edition);
    }
}
