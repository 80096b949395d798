package org.zajedno.panels.safeguarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.Roles;
import org.zajedno.panels.safeguarding.SafeguardingFlagResource.RaisedFlagView;

/** Where the flags stand that a member raised. */
@Path("/v1/my-safeguarding-flags")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class MySafeguardingFlagResource {

    private static final int MOST = 10;

    /** The last ones stand in one answer. */
    @Schema(name = "RaisedSafeguardingFlags")
    public record RaisedFlagsView(List<RaisedFlagView> items) {}

    private final SafeguardingFlagRepository flags;
    private final Caller caller;

    MySafeguardingFlagResource(SafeguardingFlagRepository flags, Caller caller) {
        this.flags = flags;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "listMySafeguardingFlags",
            summary = "Where the flags stand that the caller raised as a member: the last ten, newest first",
            description = "Nothing that was said in them, and nothing that the named contact noted")
    @APIResponse(responseCode = "200", description = "The flags")
    public RaisedFlagsView listMySafeguardingFlags() {
        return new RaisedFlagsView(flags.raisedBy(caller.account(), MOST).stream()
                .map(RaisedFlagView::from)
                .toList());
    }
}
