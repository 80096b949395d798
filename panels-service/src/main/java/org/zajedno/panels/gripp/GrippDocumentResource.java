package org.zajedno.panels.gripp;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.Roles;

/** A report as a document to read, to send on or to file. */
@Path("/v1/gripp-reports/{grippReportId}/document")
@Produces({DocumentType.TEXT_HTML, DocumentType.WORD, DocumentType.DATA})
@RunOnVirtualThread
@Tag(name = "GRIPP2 reports")
public class GrippDocumentResource {

    private final GrippReportRepository reports;
    private final WriteGrippReport writeGrippReport;

    GrippDocumentResource(GrippReportRepository reports, WriteGrippReport writeGrippReport) {
        this.reports = reports;
        this.writeGrippReport = writeGrippReport;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "getGrippDocument",
            summary = "The report as a page, a Word document or data, as Accept says")
    @APIResponse(
            responseCode = "200",
            description = "The document; a draft says that it is one",
            content = {
                @Content(mediaType = DocumentType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = DocumentType.WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentType.DATA, schema = @Schema(implementation = GrippReportView.class))
            })
    @APIResponse(responseCode = "403", description = "A draft, and the caller does not act for every country asked")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    @APIResponse(responseCode = "406", description = "It is given in none of these forms")
    public Response getGrippDocument(
            @PathParam("grippReportId") UUID id,
            @Parameter(description = "Instead of Accept, for a link that somebody follows")
                    @QueryParam("format")
                    @Nullable
                    DocumentType format,
            @Context Request request) {
        var report = reports.require(id);
        var chosen = DocumentType.chosen(format, request);
        var view = writeGrippReport.view(report);
        var words = GrippMessages.in(report.language());
        var response = switch (chosen) {
            case HTML ->
                Response.ok(HtmlReportWriter.of(view, words), chosen.mediaType().withCharset("UTF-8"));
            case DOCX ->
                Response.ok(DocxReportWriter.of(view, words), chosen.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gripp2-" + id + ".docx\"");
            case JSON -> Response.ok(view, chosen.mediaType());
        };
        return response.header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LANGUAGE, report.language().value())
                .build();
    }
}
