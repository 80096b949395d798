package org.zajedno.panels.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom to write to, for those who are not signed in as well. */
@Path("/v1/contact")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Contact")
public class ContactResource {

    /** What the configuration says; what it does not say is not there. */
    @Schema(name = "Contact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(
            @Schema(nullable = true, examples = "Zajedno, coordinator's office") @Nullable
            String name,

            @Schema(nullable = true, examples = "office@zajedno.example") @Nullable
            String email,

            @Schema(nullable = true, examples = "+381 11 1234567") @Nullable
            String phone,

            @Schema(nullable = true, examples = "Main Street 1, 11000 Belgrade, Serbia") @Nullable
            String postalAddress) {}

    private final ContactConfig config;

    ContactResource(ContactConfig config) {
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getContact", summary = "How to reach the office of the project's coordinator")
    @APIResponse(responseCode = "200", description = "As far as it is configured")
    public ContactView getContact() {
        return new ContactView(
                config.name().orElse(null),
                config.email().orElse(null),
                config.phone().orElse(null),
                config.postalAddress().orElse(null));
    }
}
