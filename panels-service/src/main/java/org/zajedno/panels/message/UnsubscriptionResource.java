package org.zajedno.panels.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.problem.Refusal;

/** Where a mail program stops further mail in one click, without anybody signing in (RFC 8058). */
@Path("/v1/unsubscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Messages")
public class UnsubscriptionResource {

    private final UnsubscribeToken tokens;
    private final Settings settings;
    private final Letters letters;
    private final CountryWall wall;
    private final Clock clock;

    UnsubscriptionResource(UnsubscribeToken tokens, Settings settings, Letters letters, CountryWall wall, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.letters = letters;
        this.wall = wall;
        this.clock = clock;
    }

    @POST
    @Path("/{token}")
    @Transactional
    @PermitAll
    @Operation(
            operationId = "unsubscribe",
            summary = "No more mail to whom the token was sent; the address is forgotten. Once is as good as twice")
    @APIResponse(responseCode = "204", description = "No more mail")
    @APIResponse(responseCode = "404", description = "The token was not made here")
    public void unsubscribe(@PathParam("token") @Size(max = 64) String token) {
        var id = tokens.read(token).orElseThrow(Refusal::notFound);
        // nobody is signed in: the signature in the token is what opens the wall, and for these settings only
        wall.actFor(Delivery.ALL);
        var wish = settings.findByIdOptional(id).orElseThrow(Refusal::notFound);
        wish.stop(clock.instant());
        settings.flush();
        letters.dropThoseOf(id);
    }
}
