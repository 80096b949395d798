package org.zajedno.panels.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.Roles;
import org.zajedno.panels.impact.ImpactQuery;

/** The impact log as a spreadsheet. */
@Path("/v1/impact-entries/export")
@Produces({SheetType.TEXT_CSV, SheetType.EXCEL})
@RunOnVirtualThread
@Tag(name = "Impact")
public class ImpactExportResource {

    private final ImpactSheet sheet;

    ImpactExportResource(ImpactSheet sheet) {
        this.sheet = sheet;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD})
    @Operation(operationId = "getImpactLogExport", summary = "The impact log as CSV or XLSX, as Accept says")
    @APIResponse(
            responseCode = "200",
            description = "A row for each entry that the caller may see",
            content = {
                @Content(mediaType = SheetType.TEXT_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SheetType.EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "406", description = "It is given in none of these forms")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Response getImpactLogExport(
            @Valid @BeanParam ImpactQuery query,
            @Parameter(description = "Instead of Accept, for a link that somebody follows")
                    @QueryParam("format")
                    @Nullable
                    SheetType format,
            @Context Request request) {
        var chosen = SheetType.chosen(format, request);
        return chosen.give(sheet.of(query), "impact-log");
    }
}
