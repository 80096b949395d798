package org.zajedno.panels.material;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** The versions of the materials, and their texts. */
@Path("/v1/material-versions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialVersionResource {

    private final MaterialVersions versions;
    private final Reader reader;
    private final Clock clock;

    MaterialVersionResource(MaterialVersions versions, Reader reader, Clock clock) {
        this.versions = versions;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"researcher", "coordinator", "ppi-lead", "country-team", "panel-member"})
    @Operation(operationId = "getVersion", summary = "One version, without its texts")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MaterialVersionView one(@PathParam("id") UUID id) {
        return MaterialVersionView.from(versions.require(id), reader);
    }

    @GET
    @Path("/texts/{language}")
    @Transactional
    @RolesAllowed({"researcher", "coordinator", "ppi-lead", "country-team", "panel-member"})
    @Operation(operationId = "getText", summary = "The version's text in exactly that language")
    @APIResponse(responseCode = "200", description = "The text")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public TextView text(@PathParam("id") UUID id, @PathParam("language") LanguageTag language) {
        var version = versions.require(id);
        var text = versions.text(id, language).orElseThrow(Refusal::notFound);
        reader.choose(List.of(language));
        return TextView.from(text, version);
    }

    @PUT
    @Path("/texts/{language}")
    @Transactional
    @RolesAllowed("researcher")
    @Operation(operationId = "writeText", summary = "Writes the text of a draft in one language")
    @APIResponse(responseCode = "200", description = "The text as it is now")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "The version is more than a draft")
    @APIResponse(responseCode = "412", description = "The version was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "If-Match with the version's entity tag is missing")
    public TextView write(
            @PathParam("id") UUID id,
            @PathParam("language") LanguageTag language,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TextChange request) {
        var now = clock.instant();
        var version = versions.require(id);
        EntityTags.require(ifMatch, version.version());
        version.textWritten(language, now);
        var text = versions.text(id, language).orElseGet(() -> {
            var added = new MaterialText(id, language, request.text(), now);
            versions.add(added);
            return added;
        });
        text.write(request.text(), now);
        versions.flush();
        return TextView.from(text, version);
    }
}
