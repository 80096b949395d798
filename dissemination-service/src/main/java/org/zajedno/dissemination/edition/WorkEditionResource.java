package org.zajedno.dissemination.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.Roles;
import org.zajedno.dissemination.work.OwnershipPolicy;
import org.zajedno.dissemination.work.Work;
import org.zajedno.dissemination.work.WorkRepository;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.problem.Refusal;

/** The editions of a work. */
@Path("/v1/works")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
public class WorkEditionResource {

    private final WorkRepository works;
    private final EditionRepository editions;
    private final EditionPresenter presenter;
    private final OwnershipPolicy ownership;
    private final WriterDigest writerDigest;
    private final Clock clock;

    WorkEditionResource(
            WorkRepository works,
            EditionRepository editions,
            EditionPresenter presenter,
            OwnershipPolicy ownership,
            WriterDigest writerDigest,
            Clock clock) {
        this.works = works;
        this.editions = editions;
        this.presenter = presenter;
        this.ownership = ownership;
        this.writerDigest = writerDigest;
        this.clock = clock;
    }

    @POST
    @Path("/{workId}/editions")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "createEdition", summary = "Opens an edition of a work in a language")
    @APIResponse(
            responseCode = "201",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for its owner")
    @APIResponse(responseCode = "404", description = "There is no such work")
    @APIResponse(responseCode = "409", description = "The work has an edition in this language and form already")
    @APIResponse(responseCode = "422", description = "What it is translated from is no edition of this work")
    public Response createEdition(@PathParam("workId") UUID id, @NotNull @Valid NewEdition request) {
        var work = works.require(id);
        requireSourceOf(id, request.sourceEditionId());
        var edition = request.toEdition(work.id(), ownerIn(work, request.owner()), clock.instant());
        edition.writtenBy(writerDigest.ofCallerOn(edition.id()));
        if (editions.isTaken(id, edition.language(), edition.accessForm())) {
            throw Refusal.conflict("edition-exists")
                    .with("language", edition.language().value());
        }
        editions.persistAndFlush(edition);
        return Response.created(URI.create("/v1/editions/" + edition.id()))
                .entity(presenter.of(edition))
                .build();
    }

    @GET
    @Path("/{workId}/editions")
    @Transactional
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "The editions of a work in the order of their making; for strangers those that are out")
    @APIResponse(responseCode = "200", description = "A page of editions, without their texts")
    @APIResponse(responseCode = "404", description = "There is no such work, or it is not out yet")
    public Page<EditionSummary> listEditions(
            @PathParam("workId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        works.require(id);
        var page = editions.of(id, listParameters);
        return listParameters
                .goneSince()
                .map(since -> page.with(editions.goneSince(id, since)))
                .orElse(page);
    }

    /** In a country's work there are editions of that country alone; in the project's each country has its own. */
    private @Nullable Country ownerIn(Work work, @Nullable Country wanted) {
        var owner = work.owner();
        if (owner == null) {
            return ownership.ofNew(wanted);
        }
        ownership.require(owner);
        if (wanted != null && !wanted.equals(owner)) {
            throw Refusal.invalid("owner", "is not the country that owns the work");
        }
        return owner;
    }

    private void requireSourceOf(UUID workId, @Nullable UUID source) {
        if (source != null
                && editions.findByIdOptional(source)
                        .filter(edition -> edition.workId().equals(workId))
                        .isEmpty()) {
            throw Refusal.invalid("sourceEditionId", "is no edition of this work");
        }
    }
}
