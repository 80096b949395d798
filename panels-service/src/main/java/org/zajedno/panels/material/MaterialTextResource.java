package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.document.UploadedFile;

/** The texts of the versions, and the files that they come in. */
@Path("/v1/material-versions/{materialVersionId}/texts/{language}")
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialTextResource {

    /** What a text of a draft reads from now on. */
    @Schema(name = "MaterialTextChange")
    @JsonIgnoreProperties({
        "materialVersionId",
        "language",
        "paragraphs",
        "notTakenOver",
        "lagsBehind",
        "original",
        "leftOut",
        "lookAlikeWords"
    }) // only read
    public record MaterialTextChange(
            @NotBlank @Size(max = 100_000) @Schema(examples = "You will have 6 sessions in 12 months.")
            String text) {}

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String MARKDOWN = "text/markdown";

    private final MaterialVersionRepository versions;
    private final WriteText writeText;
    private final Reader reader;
    private final CurrentViewer viewer;

    MaterialTextResource(MaterialVersionRepository versions, WriteText writeText, Reader reader, CurrentViewer viewer) {
        this.versions = versions;
        this.writeText = writeText;
        this.reader = reader;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "getMaterialText", summary = "The version's text in exactly that language")
    @APIResponse(responseCode = "200", description = "The text")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MaterialTextView getMaterialText(
            @PathParam("materialVersionId") UUID id, @PathParam("language") LanguageTag language) {
        var version = versions.require(id);
        var text = versions.text(id, language).orElseThrow(Refusal::notFound);
        reader.choose(List.of(language));
        return MaterialTextView.from(text, version, reader, viewer.get().isResearcher());
    }

    @PUT
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "changeMaterialText", summary = "Writes the text of a draft in one language")
    @APIResponse(responseCode = "200", description = "The text as it is now")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "The version is more than a draft")
    @APIResponse(responseCode = "412", description = "The version was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "If-Match with the version's entity tag is missing")
    public MaterialTextView changeMaterialText(
            @PathParam("materialVersionId") UUID id,
            @PathParam("language") LanguageTag language,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MaterialTextChange request) {
        var written = writeText.write(id, language, ifMatch, request.text());
        return MaterialTextView.from(written.text(), written.version(), reader, true);
    }

    @PUT
    @Path("/file")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.WILDCARD) // others are refused with a sentence about files
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMaterialTextFile",
            summary = "Writes the text of a draft in one language out of a file, which is kept",
            description = "A file of at most 10 MB. Write the text in the source language first: its translations lag"
                    + " behind it until they are written after it.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ODT, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The text as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MaterialTextView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "The version is more than a draft")
    @APIResponse(responseCode = "412", description = "The version was changed since it was read")
    @APIResponse(responseCode = "413", description = "The file is larger than 10 MB")
    @APIResponse(responseCode = "415", description = "The file is of none of the formats")
    @APIResponse(
            responseCode = "422",
            description = "The file is not what it says, cannot be read, or hides something: macros, scripts, embedded"
                    + " objects, parts that are fetched from elsewhere, entities, path names, or far more than it"
                    + " shows")
    @APIResponse(responseCode = "428", description = "If-Match with the version's entity tag is missing")
    public MaterialTextView changeMaterialTextFile(
            @PathParam("materialVersionId") UUID id,
            @PathParam("language") LanguageTag language,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @Parameter(
                            description = "Names the file (RFC 6266)",
                            example = "attachment; filename=\"participant-information.docx\"")
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    @Size(max = 1_000)
                    @Nullable
                    String disposition,
            @NotNull byte[] file) {
        var written = writeText.take(id, language, ifMatch, UploadedFile.of(mediaType, disposition, file));
        return MaterialTextView.from(written.text(), written.version(), reader, true);
    }

    @GET
    @Path("/original")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Produces({DOCX, ODT, MediaType.TEXT_HTML, MARKDOWN, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "getMaterialTextOriginal",
            summary = "The file that the text came in; for others than researchers a copy of what it shows",
            description =
                    "Researchers get the file byte for byte, but for the link to a template, which is cut. Everybody"
                            + " else gets a file that is made anew out of the text (DOCX as DOCX, plain text as such,"
                            + " others as HTML) and its pictures, without what these tell beside what they show: names of"
                            + " authors, places, remarks, earlier wordings and hidden words are in none of it. What a"
                            + " picture is described with is left out, and so are drawings and pictures other than PNG,"
                            + " JPEG, GIF and BMP.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved and not to be shown",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public Response getMaterialTextOriginal(
            @PathParam("materialVersionId") UUID id, @PathParam("language") LanguageTag language) {
        var version = versions.require(id);
        var text = versions.text(version.id(), language).orElseThrow(Refusal::notFound);
        reader.choose(List.of(language));
        var original = Optional.ofNullable(text.original()).orElseThrow(Refusal::notFound);
        if (!viewer.get().isResearcher()) {
            var copy = writeText.copy(text, original);
            return file(copy.content(), copy.mediaType(), copy.name());
        }
        var content = versions.original(text).orElseThrow(Refusal::notFound);
        return file(content, original.type(), original.name());
    }

    private static Response file(byte[] content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static String attachment(String name) {
        var ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
