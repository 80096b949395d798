package org.zajedno.panels.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.account.AccountAccess;

/** Acceptance of invitations. */
@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Memberships")
public class InvitationResource {

    /** The code of an invitation, sent back by the person who was invited. */
    @Schema(name = "Acceptance")
    public record InvitationAcceptance(
            @NotNull
            @Size(min = 8, max = 64)
            @Schema(
                    examples = {"q3J0wFAPn3dPqWl9yJrTqk0cZ8s", "KTRB XAHM"},
                    description =
                            "The code of the link, or the eight letters in any case, with or without spaces, and also in the"
                                    + " Cyrillic letters that look like them")
            String code) {

        /** A code is as good as a key: it never gets into a log by accident. */
        @Override
        public String toString() {
            return "Acceptance";
        }
    }

    private final AcceptInvitation acceptInvitation;
    private final AccountAccess access;
    private final Caller caller;

    InvitationResource(AcceptInvitation acceptInvitation, AccountAccess access, Caller caller) {
        this.acceptInvitation = acceptInvitation;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Path("/acceptance")
    @Authenticated
    @Operation(
            operationId = "acceptInvitation",
            summary = "Takes the place that the code stands for, with the own account")
    @APIResponse(
            responseCode = "200",
            description =
                    "The place is taken; the code is used up. The caller's next token has the role and the country",
            content = @Content(schema = @Schema(implementation = AcceptedInvitation.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "The same, but the identity provider is away: the role and the country follow as soon as it is back",
            content = @Content(schema = @Schema(implementation = AcceptedInvitation.class)))
    @APIResponse(responseCode = "404", description = "The code is unknown, used, run out, or for another country")
    @APIResponse(
            responseCode = "409",
            description =
                    "The caller sits on that panel already, or acts for other countries than a role in the staff is for")
    public Response acceptInvitation(@NotNull @Valid InvitationAcceptance request) {
        var accepted = acceptInvitation.accept(request.code(), caller);
        var status = access.apply(caller.account()) ? Response.Status.OK : Response.Status.ACCEPTED;
        return Response.status(status).entity(accepted).build();
    }
}
