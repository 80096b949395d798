package org.zajedno.kit.facts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;

/** The operator's view of facts that wait to be handled again. */
@Path("/v1/operations/{service}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@RunOnVirtualThread
@Tag(name = "Operations")
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final FactsConfig config;

    DeadLetterResource(DeadLetters deadLetters, FactsConfig config) {
        this.deadLetters = deadLetters;
        this.config = config;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadLetters", summary = "Facts that could not be handled, oldest first")
    @APIResponse(responseCode = "200", description = "A page of parked facts")
    public Page<DeadLetter> listDeadLetters(
            @PathParam("service") String service, @Valid @BeanParam ListParameters listParameters) {
        requireOwn(service);
        return deadLetters.waiting(listParameters);
    }

    @POST
    @Path("/{deadLetterId}/replay")
    @Transactional
    @Operation(operationId = "replayDeadLetter", summary = "Handles a parked fact again")
    @APIResponse(responseCode = "204", description = "It is handled now and no longer waits")
    @APIResponse(responseCode = "409", description = "It still cannot be handled and goes on waiting")
    public void replayDeadLetter(@PathParam("service") String service, @PathParam("deadLetterId") UUID id)
            throws SQLException {
        requireOwn(service);
        deadLetters.replay(id);
    }

    private void requireOwn(String service) {
        if (!config.service().equals(service)) {
            throw Refusal.notFound();
        }
    }
}
