package org.zajedno.dissemination.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.Roles;
import org.zajedno.kit.idempotency.Idempotent;

/** The portal's two tables: dissemination and communication activities. They differ in their columns alone. */
@Path("/v1/reports/{grant}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class ReportResource {

    private static final String NO_PERIOD = "There is no such grant or period";
    private static final String NO_LINE = "There is none in this table";
    private static final String NOT_SOUND = "A code is unknown, a text too long, or what the line is about is not out";
    private static final String AS_ACCEPTED =
            "The table, as Accept says: JSON, or CSV or XLSX with the portal's columns and labels";

    private final WriteReportLine writeReportLine;
    private final ReportPresenter presenter;
    private final ReportLineRepository lines;

    ReportResource(WriteReportLine writeReportLine, ReportPresenter presenter, ReportLineRepository lines) {
        this.writeReportLine = writeReportLine;
        this.presenter = presenter;
        this.lines = lines;
    }

    @GET
    @Path("/communication")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ReportXlsxWriter.MEDIA_TYPE})
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.INTEGRATOR})
    @Operation(
            operationId = "getCommunicationReport",
            summary = "The communication activities of a period, as the portal's form asks for them")
    @APIResponse(
            responseCode = "200",
            description = AS_ACCEPTED,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CommunicationReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ReportXlsxWriter.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = NO_PERIOD)
    public CommunicationReport getCommunicationReport(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period) {
        return presenter.communication(grant, period);
    }

    @POST
    @Path("/communication/lines")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createCommunicationLine", summary = "Adds a communication activity to a period's table")
    @APIResponse(
            responseCode = "201",
            description = "The line",
            content = @Content(schema = @Schema(implementation = CommunicationLine.class)))
    @APIResponse(responseCode = "404", description = NO_PERIOD)
    @APIResponse(responseCode = "409", description = "The table is full")
    @APIResponse(responseCode = "422", description = NOT_SOUND)
    public Response createCommunicationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @NotNull @Valid CommunicationActivity request) {
        var line = writeReportLine.add(grant, period, ReportForm.COMMUNICATION, request.toActivity());
        return created(grant, period, ReportForm.COMMUNICATION, line, presenter.communicationLine(line));
    }

    @GET
    @Path("/communication/lines/{lineId}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.INTEGRATOR})
    @Operation(operationId = "getCommunicationLine", summary = "One line of the table")
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "404", description = NO_LINE)
    public CommunicationLine getCommunicationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @PathParam("lineId") UUID id) {
        return presenter.communicationLine(lines.require(grant, period, ReportForm.COMMUNICATION, id));
    }

    @PUT
    @Path("/communication/lines/{lineId}")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "changeCommunicationLine",
            summary = "Changes a line of the table, for example when an activity is delivered")
    @APIResponse(responseCode = "200", description = "The line as it is now")
    @APIResponse(responseCode = "404", description = NO_LINE)
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = NOT_SOUND)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public CommunicationLine changeCommunicationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @PathParam("lineId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CommunicationActivity request) {
        var line = writeReportLine.change(grant, period, ReportForm.COMMUNICATION, id, ifMatch, request.toActivity());
        return presenter.communicationLine(line);
    }

    @GET
    @Path("/dissemination")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ReportXlsxWriter.MEDIA_TYPE})
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.INTEGRATOR})
    @Operation(
            operationId = "getDisseminationReport",
            summary = "The dissemination activities of a period, as the portal's form asks for them")
    @APIResponse(
            responseCode = "200",
            description = AS_ACCEPTED,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = DisseminationReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ReportXlsxWriter.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = NO_PERIOD)
    public DisseminationReport getDisseminationReport(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period) {
        return presenter.dissemination(grant, period);
    }

    @POST
    @Path("/dissemination/lines")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createDisseminationLine", summary = "Adds a dissemination activity to a period's table")
    @APIResponse(
            responseCode = "201",
            description = "The line",
            content = @Content(schema = @Schema(implementation = DisseminationLine.class)))
    @APIResponse(responseCode = "404", description = NO_PERIOD)
    @APIResponse(responseCode = "409", description = "The table is full")
    @APIResponse(responseCode = "422", description = NOT_SOUND)
    public Response createDisseminationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @NotNull @Valid DisseminationActivity request) {
        var line = writeReportLine.add(grant, period, ReportForm.DISSEMINATION, request.toActivity());
        return created(grant, period, ReportForm.DISSEMINATION, line, presenter.disseminationLine(line));
    }

    @GET
    @Path("/dissemination/lines/{lineId}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.INTEGRATOR})
    @Operation(operationId = "getDisseminationLine", summary = "One line of the table")
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "404", description = NO_LINE)
    public DisseminationLine getDisseminationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @PathParam("lineId") UUID id) {
        return presenter.disseminationLine(lines.require(grant, period, ReportForm.DISSEMINATION, id));
    }

    @PUT
    @Path("/dissemination/lines/{lineId}")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "changeDisseminationLine",
            summary = "Changes a line of the table, for example when an activity is delivered")
    @APIResponse(responseCode = "200", description = "The line as it is now")
    @APIResponse(responseCode = "404", description = NO_LINE)
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = NOT_SOUND)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public DisseminationLine changeDisseminationLine(
            @PathParam("grant") @Size(max = 60) @Parameter(example = "779334") String grant,
            @PathParam("period") @Min(1) @Max(100) @Parameter(example = "2") Integer period,
            @PathParam("lineId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DisseminationActivity request) {
        var line = writeReportLine.change(grant, period, ReportForm.DISSEMINATION, id, ifMatch, request.toActivity());
        return presenter.disseminationLine(line);
    }

    private static Response created(String grant, int period, ReportForm form, ReportLine line, Object view) {
        return Response.created(
                        URI.create("/v1/reports/" + grant + "/" + period + "/" + form.path() + "/lines/" + line.id()))
                .entity(view)
                .build();
    }
}
