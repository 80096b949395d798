package org.zajedno.panels.impact;

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

/** The impact log. */
@Path("/v1/impact-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Impact")
public class ImpactEntryResource {

    private final ImpactEntryRepository entries;
    private final RecordImpact recordImpact;
    private final ImpactPresenter presenter;

    ImpactEntryResource(ImpactEntryRepository entries, RecordImpact recordImpact, ImpactPresenter presenter) {
        this.entries = entries;
        this.recordImpact = recordImpact;
        this.presenter = presenter;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.RESEARCHER, Roles.PPI_LEAD})
    @Operation(operationId = "createImpactEntry", summary = "Records an involvement and what came of it, if anything")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ImpactEntryView.class)))
    @APIResponse(responseCode = "403", description = "The caller tells the other side's view")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as neither whatChanged nor noChange")
    public Response createImpactEntry(@NotNull @Valid NewImpactEntry request) {
        var entry = recordImpact.record(request);
        return Response.created(URI.create("/v1/impact-entries/" + entry.id()))
                .entity(presenter.of(entry))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listImpactEntries",
            summary = "The impact log, oldest entry first; for a member what rests on the own comments")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<ImpactEntryView> listImpactEntries(
            @Valid @BeanParam ImpactQuery query, @Valid @BeanParam UncountedListParameters listing) {
        listing.requireNoTime("cannot be asked here: it would tell when a contributor told or took something back");
        return entries.page(query, listing).mapAll(presenter::of);
    }

    @GET
    @Path("/{impactEntryId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(operationId = "getImpactEntry", summary = "One entry, both sides of it beside each other")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public ImpactEntryView getImpactEntry(@PathParam("impactEntryId") UUID id) {
        return presenter.of(entries.require(id));
    }

    @PUT
    @Path("/{impactEntryId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "changeImpactEntry",
            summary = "Tells anew what is named and leaves the rest; a member tells the own view alone")
    @APIResponse(responseCode = "200", description = "The entry as it is now")
    @APIResponse(
            responseCode = "403",
            description =
                    "The caller tells what is the other side's to tell, or does not act for all countries of the comments behind it")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "412", description = "The entry was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as both whatChanged and noChange")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ImpactEntryView changeImpactEntry(
            @PathParam("impactEntryId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ImpactEntryChange request) {
        var entry = entries.require(id);
        EntityTags.require(ifMatch, entry.version());
        recordImpact.change(entry, request);
        return presenter.of(entry);
    }
}
