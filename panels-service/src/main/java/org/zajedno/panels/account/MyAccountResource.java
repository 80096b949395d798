package org.zajedno.panels.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;

/** The own account as a whole, for whoever has one. */
@Path("/v1/my-account")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "My account")
public class MyAccountResource {

    private final OwnAccount ownAccount;
    private final Caller caller;
    private final CurrentViewer viewer;

    MyAccountResource(OwnAccount ownAccount, Caller caller, CurrentViewer viewer) {
        this.ownAccount = ownAccount;
        this.caller = caller;
        this.viewer = viewer;
    }

    @POST
    @Path("/sign-out")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "Ends all sessions of the caller, on every device")
    @APIResponse(responseCode = "204", description = "Ended; tokens that are out are over within five minutes")
    @APIResponse(
            responseCode = "202",
            description = "The same, but the identity provider is away: it follows as soon as it is back")
    @APIResponse(responseCode = "409", description = "Accounts are not managed by this service")
    public Response signOutEverywhere() {
        return answer(ownAccount.signOutEverywhere(caller.account()));
    }

    @POST
    @Path("/deletion")
    @Authenticated
    @Operation(
            operationId = "deleteMyAccount",
            summary =
                    "Leaves everything and deletes the own account; what the caller said stays, without a way back to it")
    @APIResponse(responseCode = "204", description = "Deleted; tokens that are out are over within five minutes")
    @APIResponse(
            responseCode = "202",
            description = "The same, but the identity provider is away: it follows as soon as it is back")
    @APIResponse(
            responseCode = "409",
            description =
                    "The caller coordinates, and another coordinator takes that role first; or accounts are not managed by this"
                            + " service")
    public Response deleteMyAccount() {
        if (viewer.isCoordinator()) {
            throw Refusal.conflict("own-access");
        }
        return answer(ownAccount.delete(caller.account()));
    }

    private Response answer(UUID order) {
        return Response.status(ownAccount.carryOut(order) ? Response.Status.NO_CONTENT : Response.Status.ACCEPTED)
                .build();
    }
}
