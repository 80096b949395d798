package org.zajedno.panels.release;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Roles;
import org.zajedno.panels.material.MaterialVersionView;
import org.zajedno.panels.validation.MaxLength;

/** Puts a version in use. */
@Path("/v1/material-versions/{materialVersionId}/release")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class ReleaseResource {

    /** That a version is put in use. */
    @Schema(name = "NewRelease")
    public record NewRelease(
            @Valid
            @Schema(
                    nullable = true,
                    description =
                            "Only where accepted comments shall go without a change, or members without their language")
            @Nullable
            Override override) {

        /** Why it goes out although accepted comments go without a change, or members without their language. */
        @Schema(name = "ReleaseOverride")
        public record Override(
                @NotNull @MaxLength(2_000) @Schema(description = "Shown to the panels")
                LocalizedText reason) {}

        @Nullable
        LocalizedText reasonToOverride() {
            return override == null ? null : override.reason();
        }
    }

    private final ReleaseVersion releaseVersion;
    private final Reader reader;

    ReleaseResource(ReleaseVersion releaseVersion, Reader reader) {
        this.releaseVersion = releaseVersion;
        this.reader = reader;
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "releaseMaterialVersion", summary = "Puts the version in use; it never changes again")
    @APIResponse(responseCode = "200", description = "Released")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not act for all countries whose panels reviewed the material")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(
            responseCode = "409",
            description =
                    "Accepted comments have no change (their ids are named), responses or changes lack a language of the panels"
                            + " (missingLanguages names them), a recorded change is not in the text, or it is released")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as an override without a reason")
    public MaterialVersionView releaseMaterialVersion(
            @PathParam("materialVersionId") UUID id, @NotNull @Valid NewRelease request) {
        return MaterialVersionView.from(releaseVersion.release(id, request.reasonToOverride()), reader);
    }
}
