package org.zajedno.dissemination.trace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.dissemination.Roles;
import org.zajedno.kit.problem.Refusal;

/** What became of a comment, and whose comments are behind what was published. */
@Path("/v1/trace")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Involvement trace")
public class TraceResource {

    private final BuildTrace trace;

    TraceResource(BuildTrace trace) {
        this.trace = trace;
    }

    @GET
    @Path("/{kind}/{id}")
    @Transactional
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.COUNTRY_TEAM,
        Roles.RESEARCHER,
        Roles.PPI_LEAD,
        Roles.PANEL_MEMBER,
        Roles.INTEGRATOR
    })
    @Operation(
            operationId = "getTrace",
            summary = "The chain around one of its links, in both directions, as the caller may see it",
            description =
                    "Each comment, and which edition thanks for it, is shown to its author, who starts from it, and to the PPI lead of its country. A researcher may start from a comment, and learns what became of it but not whether it is thanked for. Everybody else is told how many comments stand behind the start.")
    @APIResponse(responseCode = "200", description = "The chain")
    @APIResponse(responseCode = "400", description = "The id is no UUID")
    @APIResponse(responseCode = "404", description = "There is nothing of that kind and id, or not for this caller")
    public Trace getTrace(
            @PathParam("kind")
                    @Size(max = 30)
                    @Parameter(
                            description =
                                    "comment, concern, response, material-version, impact-entry, gripp-report, edition, event or report-line",
                            example = "comment")
                    String kind,
            @PathParam("id") UUID id) {
        return trace.build(TraceKind.of(kind).orElseThrow(Refusal::notFound), id);
    }
}
