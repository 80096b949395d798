package org.zajedno.dissemination.funder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.problem.Refusal;

/** Funders that coordinators add; those of the European Union are in the code list of acknowledgements. */
@Path("/v1/funders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Funders")
public class FunderResource {

    private final FunderRepository funders;
    private final Clock clock;

    FunderResource(FunderRepository funders, Clock clock) {
        this.funders = funders;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "createFunder",
            summary = "Adds a funder with its sentences; editions of studies that it pays for print them from then on")
    @APIResponse(
            responseCode = "201",
            description = "The funder",
            content = @Content(schema = @Schema(implementation = FunderView.class)))
    @APIResponse(responseCode = "409", description = "Grants name another funder by that code already")
    @APIResponse(
            responseCode = "422",
            description = "A sentence is missing in a language of the project, or an acknowledgement says no {grant}")
    public Response createFunder(@NotNull @Valid NewFunder request) {
        funders.requireFree(request.code());
        var added = new NationalFunder(request.toFunder(), clock.instant());
        funders.persistAndFlush(added);
        return Response.created(URI.create("/v1/funders/" + added.id()))
                .entity(FunderView.from(added))
                .build();
    }

    @GET
    @Transactional
    @PermitAll
    @Operation(operationId = "listFunders", summary = "The funders that were added, oldest first")
    @APIResponse(responseCode = "200", description = "A page of funders")
    @APIResponse(responseCode = "400", description = "The cursor is not one of this list")
    public Page<FunderView> listFunders(@Valid @BeanParam ListParameters listParameters) {
        return funders.page(listParameters).map(FunderView::from);
    }

    @GET
    @Path("/{funderId}")
    @Transactional
    @PermitAll
    @Operation(operationId = "getFunder", summary = "One funder")
    @APIResponse(responseCode = "200", description = "The funder")
    @APIResponse(responseCode = "404", description = "There is none")
    public FunderView getFunder(@PathParam("funderId") UUID id) {
        return FunderView.from(funders.require(id));
    }

    @PUT
    @Path("/{funderId}")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "changeFunder",
            summary = "Changes a funder's name and sentences; what is out keeps the sentences that it came out with")
    @APIResponse(responseCode = "200", description = "The funder as it is now")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = "The code is another one, or a sentence is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public FunderView changeFunder(
            @PathParam("funderId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewFunder request) {
        var known = funders.require(id);
        EntityTags.require(ifMatch, known.version());
        if (!known.funder().code().equals(request.code())) {
            throw Refusal.invalid("code", "stays what it is: grants name the funder by it");
        }
        known.describe(request.toFunder(), clock.instant());
        funders.flush();
        return FunderView.from(known);
    }
}
