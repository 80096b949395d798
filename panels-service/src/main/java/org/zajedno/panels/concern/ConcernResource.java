package org.zajedno.panels.concern;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.comment.NewResponse;

/** Concerns: what several comments have in common. */
@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Responses")
public class ConcernResource {

    private final ConcernRepository concerns;
    private final ManageConcern manageConcern;
    private final ConcernPresenter presenter;
    private final Clock clock;

    ConcernResource(ConcernRepository concerns, ManageConcern manageConcern, ConcernPresenter presenter, Clock clock) {
        this.concerns = concerns;
        this.manageConcern = manageConcern;
        this.presenter = presenter;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "createConcern", summary = "Gathers comments on a version that say the same")
    @APIResponse(
            responseCode = "201",
            description = "Gathered",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "Comments raise another concern already (their ids are named)")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a comment on another version")
    public Response createConcern(@NotNull @Valid NewConcern request) {
        var concern = manageConcern.gather(request);
        return Response.created(URI.create("/v1/concerns/" + concern.id()))
                .entity(presenter.of(concern))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "listConcerns", summary = "The concerns about a version or of a review, oldest first")
    @APIResponse(responseCode = "200", description = "A page of concerns")
    @APIResponse(
            responseCode = "422",
            description = "A parameter breaks a rule, or neither a version nor a review is named")
    public Page<ConcernView> listConcerns(
            @Valid @BeanParam ConcernQuery query, @Valid @BeanParam UncountedListParameters listing) {
        query.requireSense(listing);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return concerns.page(query, today, listing).mapAll(presenter::of);
    }

    @GET
    @Path("/{concernId}")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "getConcern", summary = "One concern")
    @APIResponse(responseCode = "200", description = "The concern")
    @APIResponse(responseCode = "404", description = "There is none")
    public ConcernView getConcern(@PathParam("concernId") UUID id) {
        return presenter.of(concerns.require(id));
    }

    @PUT
    @Path("/{concernId}")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "changeConcern", summary = "Words a concern anew and says which comments raise it")
    @APIResponse(responseCode = "200", description = "The concern as it is now")
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its comments")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "Comments raise another concern already (their ids are named)")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a comment on another version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ConcernView changeConcern(
            @PathParam("concernId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ConcernChange request) {
        var concern = concerns.require(id);
        EntityTags.require(ifMatch, concern.version());
        manageConcern.change(concern, request);
        return presenter.of(concern);
    }

    @POST
    @Path("/{concernId}/response")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "respondToConcern",
            summary = "Responds to every comment of the concern that waits for a response; all their authors are told")
    @APIResponse(
            responseCode = "201",
            description = "The concern with the response",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for the countries of all its comments")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "None of its comments waits for a response")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing reason")
    public Response respondToConcern(@PathParam("concernId") UUID id, @NotNull @Valid NewResponse request) {
        var concern = concerns.require(id);
        manageConcern.respond(concern, request);
        return Response.created(URI.create("/v1/concerns/" + id))
                .entity(presenter.of(concern))
                .build();
    }
}
