package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;

/** Signs of distress, for the named contact of a country and nobody else. */
@Path("/v1/safeguarding-flags")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class SafeguardingFlagResource {

    /** What whoever raised a flag is told: that it arrived. The words are not in it, because replies are kept for a while. */
    @Schema(name = "RaisedSafeguardingFlag")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RaisedFlagView(
            UUID id,
            FlagState state,
            boolean wantsCall,
            Instant raisedAt,

            @Schema(nullable = true, description = "When the named contact took it") @Nullable
            Instant takenAt,

            @Schema(nullable = true) @Nullable Instant closedAt,
            @JsonIgnore long version)
            implements VersionedView {

        static RaisedFlagView from(SafeguardingFlag flag) {
            return new RaisedFlagView(
                    flag.id(),
                    flag.state(),
                    flag.wantsCall(),
                    flag.createdAt(),
                    flag.takenAt(),
                    flag.closedAt(),
                    flag.version());
        }
    }

    private final SafeguardingFlagRepository flags;
    private final ManageSafeguardingFlag manageSafeguardingFlag;
    private final Caller caller;

    SafeguardingFlagResource(
            SafeguardingFlagRepository flags, ManageSafeguardingFlag manageSafeguardingFlag, Caller caller) {
        this.flags = flags;
        this.manageSafeguardingFlag = manageSafeguardingFlag;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.PPI_LEAD})
    @Operation(
            operationId = "createSafeguardingFlag",
            summary = "Tells the named contact of the country that somebody is not well; a mail goes out at once")
    @APIResponse(
            responseCode = "201",
            description = "The named contact is being told",
            content = @Content(schema = @Schema(implementation = RaisedFlagView.class)))
    @APIResponse(responseCode = "404", description = "There is no such comment or member, or not for the caller")
    @APIResponse(responseCode = "409", description = "The caller sits on no panel")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createSafeguardingFlag(@NotNull @Valid NewSafeguardingFlag request) {
        var flag = manageSafeguardingFlag.raise(request);
        return Response.created(URI.create("/v1/safeguarding-flags/" + flag.id()))
                .entity(RaisedFlagView.from(flag))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "listSafeguardingFlags", summary = "The flags of the caller's country, oldest first")
    @APIResponse(responseCode = "200", description = "A page of flags")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<SafeguardingFlagView> listSafeguardingFlags(
            @Parameter(description = "Only those in this state") @QueryParam("state") @Nullable FlagState state,
            @Parameter(description = "Only those about members of this panel") @QueryParam("panelId") @Nullable
                    UUID panelId,
            @Valid @BeanParam ListParameters listParameters) {
        return flags.page(state, panelId, listParameters).map(manageSafeguardingFlag::view);
    }

    @GET
    @Path("/{safeguardingFlagId}")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "getSafeguardingFlag", summary = "One flag")
    @APIResponse(responseCode = "200", description = "The flag")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public SafeguardingFlagView getSafeguardingFlag(@PathParam("safeguardingFlagId") UUID id) {
        return manageSafeguardingFlag.view(flags.require(id));
    }

    @GET
    @Path("/{safeguardingFlagId}/state")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "getSafeguardingFlagState", summary = "Whether somebody looks after the caller's own flag")
    @APIResponse(responseCode = "200", description = "Where it stands")
    @APIResponse(responseCode = "404", description = "There is none, or not of the caller")
    public RaisedFlagView getSafeguardingFlagState(@PathParam("safeguardingFlagId") UUID id) {
        return RaisedFlagView.from(flags.requireRaisedBy(caller.account(), id));
    }

    @POST
    @Path("/{safeguardingFlagId}/takeover")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "takeOverSafeguardingFlag", summary = "Says that the caller looks after the person")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "Somebody has taken it already")
    public SafeguardingFlagView takeOverSafeguardingFlag(@PathParam("safeguardingFlagId") UUID id) {
        return manageSafeguardingFlag.take(id);
    }

    @POST
    @Path("/{safeguardingFlagId}/closing")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "closeSafeguardingFlag",
            summary = "Notes what was done; what was said in the flag is erased")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "Nobody has taken it yet, or it is closed already")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public SafeguardingFlagView closeSafeguardingFlag(
            @PathParam("safeguardingFlagId") UUID id, @NotNull @Valid FlagClosure request) {
        return manageSafeguardingFlag.close(id, request);
    }
}
