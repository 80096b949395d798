package org.zajedno.panels.material;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Roles;
import org.zajedno.panels.document.MixedScriptDetector;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.document.UploadedFile;
import org.zajedno.panels.material.MaterialTextView.LeftOutWords;

/** What a file would read as, before anything of it is kept. */
@Path("/v1/materials/{materialId}/text-preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialTextPreviewResource {

    /** A text as it would be read out of a file. */
    @Schema(name = "MaterialTextPreview")
    public record MaterialTextPreview(
            @Schema(
                    description = "The plain words, in which the paragraphs count",
                    examples = "You will have 6 sessions in 12 months.")
            String text,

            List<Paragraph> paragraphs,

            @Schema(
                    description = "What of the file would not get into the text, a plain sentence each",
                    examples = "[\"Comments in the margin were left out.\"]")
            List<String> notTakenOver,

            @Schema(description = "The words of the file that would not get into the text")
            List<LeftOutWords> leftOut,

            @Schema(
                    description = "Words with letters of several scripts, of which one only looks like what is meant",
                    examples = "[\"K\u043Esovu\"]")
            List<String> lookAlikeWords) {

        static MaterialTextPreview from(StructuredText read, Reader reader) {
            return new MaterialTextPreview(
                    read.text(),
                    read.paragraphs(),
                    MaterialTextView.notTakenOver(read, reader),
                    LeftOutWords.of(read, reader),
                    MixedScriptDetector.words(read.text()));
        }
    }

    private final WriteText writeText;
    private final Reader reader;

    MaterialTextPreviewResource(WriteText writeText, Reader reader) {
        this.writeText = writeText;
        this.reader = reader;
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.WILDCARD) // others are refused with a sentence about files
    @Operation(
            operationId = "previewMaterialText",
            summary = "Shows what a file would read as, and what would be left out of it; nothing is kept",
            description = "A file of at most 10 MB.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MaterialTextResource.MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MaterialTextResource.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MaterialTextResource.ODT,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The text as it would be",
            content = @Content(schema = @Schema(implementation = MaterialTextPreview.class)))
    @APIResponse(responseCode = "404", description = "There is no such material")
    @APIResponse(responseCode = "413", description = "The file is larger than 10 MB")
    @APIResponse(responseCode = "415", description = "The file is of none of the formats")
    @APIResponse(
            responseCode = "422",
            description = "The file is not what it says, cannot be read, or hides something, as when it is kept")
    public MaterialTextPreview previewMaterialText(
            @PathParam("materialId") UUID id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @Parameter(
                            description = "Names the file (RFC 6266)",
                            example = "attachment; filename=\"participant-information.docx\"")
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    @Size(max = 1_000)
                    @Nullable
                    String disposition,
            @NotNull byte[] file) {
        return MaterialTextPreview.from(writeText.preview(id, UploadedFile.of(mediaType, disposition, file)), reader);
    }
}
