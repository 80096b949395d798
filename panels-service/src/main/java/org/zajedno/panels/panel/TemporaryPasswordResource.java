package org.zajedno.panels.panel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.PasswordHandover;

/** New passwords for members who forgot theirs and have no mail. */
@Path("/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Memberships")
public class TemporaryPasswordResource {

    private static final Duration LIFETIME = Duration.ofDays(1);

    private final MembershipRepository memberships;
    private final PasswordHandover passwords;
    private final Clock clock;

    TemporaryPasswordResource(MembershipRepository memberships, PasswordHandover passwords, Clock clock) {
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
    }

    // it is stored before the provider is told: nobody's password is replaced without the member being shown that it
    // was
    @POST
    @Path("/{membershipId}/temporary-password")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "replacePassword",
            summary =
                    "A new password for a member who forgot it and has no mail; the member replaces it at the next sign-in")
    @APIResponse(
            responseCode = "200",
            description =
                    "Replaced, and signed out everywhere; the password is shown this once, and the member is told",
            content = @Content(schema = @Schema(implementation = TemporaryPasswordView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nobody has taken the place or the member has left, or the account has other roles or a second factor")
    @APIResponse(responseCode = "503", description = "The identity provider is away; nothing was changed")
    public Response replacePassword(@PathParam("membershipId") UUID id) {
        var membership = memberships.require(id);
        var until = clock.instant().plus(LIFETIME);
        membership.handPassword(until, clock.instant());
        memberships.flush();
        var password = TemporaryPassword.fresh();
        passwords.handOver(membership.account(), password.text());
        return Response.ok(new TemporaryPasswordView(id, password.text(), until, membership.version()))
                .build();
    }
}
