package org.zajedno.panels.gripp;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A report as a document to read, to send on or to file. */
@Path("/v1/gripp-reports/{id}/document")
@Produces({DocumentType.HTML, DocumentType.DOCX, DocumentType.JSON})
@RunOnVirtualThread
@Tag(name = "GRIPP2 reports")
public class GrippDocumentResource {

    private final GrippReports reports;
    private final Reporting reporting;

    GrippDocumentResource(GrippReports reports, Reporting reporting) {
        this.reports = reports;
        this.reporting = reporting;
    }

    @GET
    @Transactional
    @RolesAllowed({"researcher", "coordinator", "ppi-lead", "country-team", "panel-member"})
    @Operation(
            operationId = "getGrippDocument",
            summary = "The report as a page, a Word document or data, as Accept says")
    @APIResponse(
            responseCode = "200",
            description = "The document; a draft says that it is one",
            content = {
                @Content(mediaType = DocumentType.HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = DocumentType.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentType.JSON, schema = @Schema(implementation = GrippReportView.class))
            })
    @APIResponse(responseCode = "403", description = "A draft, and the caller does not act for every country asked")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "406", description = "It is given in none of these forms")
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        var report = reports.require(id);
        var view = reporting.view(report);
        var words = Words.in(report.language());
        var chosen = chosen(request);
        var response = switch (chosen.toString()) {
            case DocumentType.DOCX ->
                Response.ok(WordDocument.of(view, words))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gripp2-" + id + ".docx\"");
            case DocumentType.JSON -> Response.ok(view);
            default -> Response.ok(HtmlDocument.of(view, words));
        };
        return response.type(chosen.withCharset(chosen.toString().equals(DocumentType.HTML) ? "UTF-8" : null))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LANGUAGE, report.language().value())
                .build();
    }

    private static MediaType chosen(Request request) {
        var variants = Variant.mediaTypes(
                        MediaType.valueOf(DocumentType.HTML),
                        MediaType.valueOf(DocumentType.DOCX),
                        MediaType.valueOf(DocumentType.JSON))
                .build();
        var chosen = request.selectVariant(variants);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return chosen.getMediaType();
    }
}
