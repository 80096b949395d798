package org.zajedno.panels.safeguarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.Reader;

/** Whom to call at once. */
@Path("/v1/help-lines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class HelpLineResource {

    private final HelpLineRepository helpLines;
    private final Caller caller;
    private final Reader reader;

    HelpLineResource(HelpLineRepository helpLines, Caller caller, Reader reader) {
        this.helpLines = helpLines;
        this.caller = caller;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({
        "panel-member",
        "ppi-lead",
        "country-team",
        "researcher",
        "coordinator",
        "integrator",
        "data-steward",
        "operator"
    })
    @Operation(operationId = "listHelpLines", summary = "The help lines of the caller's country")
    @APIResponse(responseCode = "200", description = "Whom to call; nothing is stored about who looked")
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    public HelpLinesView listHelpLines(@QueryParam("country") Country country) {
        if (country != null) {
            caller.requireActingFor(country);
        }
        var shown = country != null
                ? country
                : caller.countries().stream().sorted().findFirst().orElseThrow();
        return HelpLinesView.of(shown, helpLines.of(shown), reader);
    }
}
