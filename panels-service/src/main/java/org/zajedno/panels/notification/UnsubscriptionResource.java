package org.zajedno.panels.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * Where a mail program stops further mail in one click, without anybody signing in (RFC 8058). A person who opens the address
 * finds a page with a button, because reading must change nothing: programs follow links to look what is behind them.
 */
@Path("/v1/unsubscriptions")
@RunOnVirtualThread
@Tag(name = "Messages")
public class UnsubscriptionResource {

    private final UnsubscribeToken tokens;
    private final MessageSettingsRepository settings;
    private final NotificationRepository notifications;
    private final UnsubscriptionPage page;
    private final FieldCipher cipher;
    private final CountryWall wall;
    private final Clock clock;

    UnsubscriptionResource(
            UnsubscribeToken tokens,
            MessageSettingsRepository settings,
            NotificationRepository notifications,
            UnsubscriptionPage page,
            FieldCipher cipher,
            CountryWall wall,
            Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.notifications = notifications;
        this.page = page;
        this.cipher = cipher;
        this.wall = wall;
        this.clock = clock;
    }

    @GET
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "getUnsubscription",
            summary = "A page for a person who opens the address: a button stops mail, opening it changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "The page, in the reader's language",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "The token was not made here; said on a page, too",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response getUnsubscription(@PathParam("token") @Size(max = 64) String token) {
        return tokens.read(token).isPresent() ? page.question() : page.unknown();
    }

    @POST
    @Path("/{token}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Transactional
    @PermitAll
    @Operation(
            operationId = "unsubscribe",
            summary = "No more mail to whom the token was sent; the address is forgotten. Once is as good as twice")
    @APIResponse(
            responseCode = "200",
            description = "No more mail; a page for who asks for one",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "204", description = "No more mail")
    @APIResponse(
            responseCode = "404",
            description = "The token was not made here; on a page for who asks for one",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response unsubscribe(@PathParam("token") @Size(max = 64) String token, @Context HttpHeaders headers) {
        var asksForPage = headers.getAcceptableMediaTypes().getFirst().equals(MediaType.TEXT_HTML_TYPE);
        var stopped = tokens.read(token).filter(settingsId -> stop(settingsId, token));
        if (asksForPage) {
            return stopped.isEmpty() ? page.unknown() : page.done();
        }
        if (stopped.isEmpty()) {
            throw Refusal.notFound();
        }
        return Response.noContent().build();
    }

    /**
     * Nobody is signed in: the signature in the token is what opens the wall, and for these settings only. Whoever reads the mail
     * of an address of before does not decide about another one.
     */
    private boolean stop(UUID settingsId, String token) {
        return wall.within(MailSender.ALL, () -> {
            var wish = settings.findByIdOptional(settingsId);
            wish.filter(found -> wentToItsAddress(found, token)).ifPresent(found -> {
                found.stop(clock.instant());
                notifications.dropThoseOf(found.id());
            });
            return wish.isPresent();
        });
    }

    private boolean wentToItsAddress(MessageSettings wish, String token) {
        return wish.address() == null || tokens.wentTo(cipher.decryptText(wish.address(), wish.id()), wish.id(), token);
    }
}
