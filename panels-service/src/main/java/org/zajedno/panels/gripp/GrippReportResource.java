package org.zajedno.panels.gripp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.Roles;

/** Reports on the involvement in a study. */
@Path("/v1/gripp-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "GRIPP2 reports")
public class GrippReportResource {

    /** With what a report is frozen. */
    @Schema(name = "GrippFreezing")
    public record NewGrippFreeze(
            @Schema(
                    nullable = true,
                    examples = "false",
                    description = "That bad effects and involvement without effect were looked for and none was found")
            @Nullable
            Boolean noneFound) {}

    /** A report in a list. */
    @Schema(name = "GrippReportSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrippReportSummary(
            UUID id,
            UUID studyId,
            GrippForm form,
            LanguageTag language,

            @Schema(nullable = true, examples = "7", description = "Once it is frozen") @Nullable
            Integer number,

            @Schema(nullable = true, description = "Once it is frozen") @Nullable
            Instant frozenAt) {

        static GrippReportSummary from(GrippReport report) {
            return new GrippReportSummary(
                    report.id(),
                    report.studyId(),
                    report.form(),
                    report.language(),
                    report.number(),
                    report.frozenAt());
        }
    }

    private final GrippReportRepository reports;
    private final WriteGrippReport writeGrippReport;

    GrippReportResource(GrippReportRepository reports, WriteGrippReport writeGrippReport) {
        this.reports = reports;
        this.writeGrippReport = writeGrippReport;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "createGrippReport", summary = "Begins a report; the evidence fills what it can")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = GrippReportView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for every country that was asked")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a language without reports")
    public Response createGrippReport(@NotNull @Valid NewGrippReport request) {
        var report = writeGrippReport.begin(request);
        return tagged(Response.created(URI.create("/v1/gripp-reports/" + report.id())), writeGrippReport.view(report));
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listGrippReports",
            summary = "The reports, oldest first; only frozen ones for others than researchers and the coordinator")
    @APIResponse(responseCode = "200", description = "A page of reports without their items")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<GrippReportSummary> listGrippReports(
            @QueryParam("studyId") @Nullable UUID studyId, @Valid @BeanParam ListParameters listParameters) {
        return reports.page(studyId, listParameters).map(GrippReportSummary::from);
    }

    @GET
    @Path("/{grippReportId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "getGrippReport", summary = "One report with its items")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = GrippReportView.class)))
    @APIResponse(responseCode = "403", description = "A draft, and the caller does not act for every country asked")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public Response getGrippReport(@PathParam("grippReportId") UUID id) {
        return tagged(Response.ok(), writeGrippReport.view(reports.require(id)));
    }

    @PUT
    @Path("/{grippReportId}/items/{code}")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "changeGrippItem",
            summary = "Writes an item, adds to what the evidence says, or says that it does not apply")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content = @Content(schema = @Schema(implementation = GrippReportView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for every country that was asked")
    @APIResponse(responseCode = "404", description = "There is no such report or item")
    @APIResponse(responseCode = "409", description = "The report is frozen")
    @APIResponse(responseCode = "412", description = "The report was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as passing over the reflections")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response changeGrippItem(
            @PathParam("grippReportId") UUID id,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GrippItemChange request) {
        var report = reports.require(id);
        EntityTags.require(ifMatch, report.version());
        writeGrippReport.write(report, code, request);
        return tagged(Response.ok(), writeGrippReport.view(report));
    }

    @POST
    @Path("/{grippReportId}/freezing")
    @Transactional
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "freezeGrippReport", summary = "Closes the report for good and gives it a number to cite")
    @APIResponse(
            responseCode = "200",
            description = "Frozen",
            content = @Content(schema = @Schema(implementation = GrippReportView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for every country that was asked")
    @APIResponse(responseCode = "404", description = "There is no such report")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is frozen, items are missing (their codes are named), or nobody looked at what did not go well")
    @APIResponse(responseCode = "412", description = "The report was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response freezeGrippReport(
            @PathParam("grippReportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable NewGrippFreeze request) {
        var report = reports.require(id);
        report.requireDraft();
        EntityTags.require(ifMatch, report.version());
        writeGrippReport.freeze(report, request != null && Boolean.TRUE.equals(request.noneFound()));
        return tagged(Response.ok(), writeGrippReport.view(report));
    }

    /** The tag guards changes alone: the figures follow the evidence, and a copy would soon be old. */
    private static Response tagged(Response.ResponseBuilder response, GrippReportView view) {
        return response.header(HttpHeaders.ETAG, view.etag()).entity(view).build();
    }
}
