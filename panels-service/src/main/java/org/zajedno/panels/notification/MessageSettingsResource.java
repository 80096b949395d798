package org.zajedno.panels.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.encryption.FieldCipher;

/** How the caller wants to be told that something waits. */
@Path("/v1/message-settings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Messages")
public class MessageSettingsResource {

    /** Where and how often the caller gets mail; nobody else sees it. */
    @Schema(name = "MessageSettings")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MessageSettingsView(
            @Schema(nullable = true, examples = "lipa@example.org") @Nullable
            String email,

            Frequency frequency,
            LanguageTag language,

            @Schema(
                    description =
                            "Whether the link in the mail to the address was opened; until then no other mail goes out")
            boolean confirmed,

            @Schema(description = "Mail came back: none goes out until the settings are saved anew")
            boolean paused,

            @JsonIgnore long version)
            implements VersionedView {

        @Override
        public String toString() {
            return "MessageSettingsView";
        }
    }

    /** Where and how often the caller wants mail. */
    @Schema(name = "MessageSettingsChange")
    @JsonIgnoreProperties({"confirmed", "paused"}) // only read
    public record MessageSettingsChange(
            @Size(max = 254)
            @Email
            @Pattern(regexp = "[!-~]+@[A-Za-z0-9.-]+")
            @Schema(nullable = true, examples = "lipa@example.org", description = "Needed unless frequency is NONE")
            @Nullable
            String email,

            @NotNull Frequency frequency,

            @NotNull @Schema(examples = "sr-Latn", description = "en, sr-Latn, sr-Cyrl, sq, mk, bs or cnr")
            LanguageTag language) {

        void requireSense() {
            if (frequency != Frequency.NONE && email == null) {
                throw Refusal.invalid("email", "is needed to get mail");
            }
            if (!MailTexts.LANGUAGES.contains(language)) {
                throw Refusal.invalid("language", "must be one of en, sr-Latn, sr-Cyrl, sq, mk, bs, cnr");
            }
        }

        /** An address never gets into a log by accident. */
        @Override
        public String toString() {
            return "MessageSettingsChange";
        }
    }

    /** Shows that the mail to an address was read. */
    @Schema(name = "AddressConfirmation")
    public record AddressConfirmation(
            @NotNull
            @Size(min = 1, max = 64)
            @Schema(
                    description = "As the link in the mail has it behind confirm=",
                    examples = "m3Xq0Yk5bE1c7R8dTz2uVw4aHjs")
            String token) {

        /** A token never gets into a log by accident. */
        @Override
        public String toString() {
            return "AddressConfirmation";
        }
    }

    private final MessageSettingsRepository settings;
    private final NotificationRepository queued;
    private final NotificationQueue notifications;
    private final FieldCipher cipher;
    private final Caller caller;
    private final Clock clock;

    MessageSettingsResource(
            MessageSettingsRepository settings,
            NotificationRepository queued,
            NotificationQueue notifications,
            FieldCipher cipher,
            Caller caller,
            Clock clock) {
        this.settings = settings;
        this.queued = queued;
        this.notifications = notifications;
        this.cipher = cipher;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "getMessageSettings", summary = "Where and how often the caller gets mail")
    @APIResponse(responseCode = "200", description = "The settings")
    @APIResponse(responseCode = "404", description = "The caller has chosen nothing yet, and gets no mail")
    public MessageSettingsView getMessageSettings() {
        return view(settings.of(caller.account()).orElseThrow(Refusal::notFound));
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "changeMessageSettings",
            summary = "Says where and how often the caller wants mail; a new address is confirmed by a link sent to it")
    @APIResponse(responseCode = "200", description = "The settings as they are now")
    @APIResponse(responseCode = "409", description = "The caller sits on no panel")
    @APIResponse(responseCode = "412", description = "The settings were changed since they were read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "There are settings already, and If-Match is missing")
    public MessageSettingsView changeMessageSettings(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid MessageSettingsChange request) {
        request.requireSense();
        var stored = settings.of(caller.account());
        stored.ifPresent(known -> EntityTags.require(ifMatch, known.version()));
        var mine = stored.orElseGet(() -> first(request));
        mine.choose(
                cipher.encrypt(request.email(), mine.id()),
                Objects.equals(request.email(), cipher.decryptText(mine.address(), mine.id())),
                request.frequency(),
                request.language(),
                clock.instant());
        settings.persistAndFlush(mine);
        if (!mine.wantsMail()) {
            queued.dropThoseOf(mine.id());
        }
        if (mine.needsConfirmation()) {
            notifications.askToConfirm(mine);
        }
        return view(mine);
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "confirmAddress",
            summary = "Shows that the caller has read the mail that was sent to the caller's address")
    @APIResponse(responseCode = "200", description = "Confirmed; mail goes out from now on")
    @APIResponse(responseCode = "404", description = "The caller has chosen nothing yet")
    @APIResponse(responseCode = "409", description = "The link was used, is too old, or was sent to another address")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public MessageSettingsView confirmAddress(@NotNull @Valid AddressConfirmation request) {
        var mine = settings.of(caller.account()).orElseThrow(Refusal::notFound);
        mine.confirm(new ConfirmationToken(request.token()), clock.instant());
        settings.flush();
        return view(mine);
    }

    private MessageSettings first(MessageSettingsChange request) {
        var country = settings.countryOf(caller.account()).orElseThrow(() -> Refusal.conflict("no-membership"));
        return new MessageSettings(caller.account(), country, request.language(), clock.instant());
    }

    private MessageSettingsView view(MessageSettings mine) {
        return new MessageSettingsView(
                cipher.decryptText(mine.address(), mine.id()),
                mine.frequency(),
                mine.language(),
                mine.isConfirmed(),
                mine.isPaused(),
                mine.version());
    }
}
