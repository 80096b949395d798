package org.zajedno.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.participants.Roles;
import org.zajedno.participants.participant.ParticipantRepository;

/** What counts of all that a participant decided. */
@Path("/v1/participants/{participantId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent")
public class DecisionResource {

    private final ParticipantRepository participants;
    private final ConsentEventRepository events;

    DecisionResource(ParticipantRepository participants, ConsentEventRepository events) {
        this.participants = participants;
        this.events = events;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "listDecisions",
            summary = "What counts for a participant now: one decision for each purpose, out of all consents")
    @APIResponse(
            responseCode = "200",
            description = "The decisions; a purpose that was never asked for is not among them")
    @APIResponse(responseCode = "404", description = "There is no such participant in the own countries")
    public EffectiveDecisionsView listDecisions(@PathParam("participantId") UUID id) {
        participants.require(id);
        return EffectiveDecisionsView.from(id, events.decisionsOf(id));
    }
}
