package org.zajedno.participants.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.Roles;
import org.zajedno.participants.participant.ConsentStatus;
import org.zajedno.participants.participant.ParticipantRepository;

/** Who a participant is: written by the team, read by the data steward with a reason. */
@Path("/v1/participants/{participantId}/identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Identity")
public class IdentityResource {

    private final ParticipantRepository participants;
    private final Vault vault;
    private final EraseIdentity eraseIdentity;
    private final DisclosureLog disclosureLog;
    private final ConsentStatus consent;
    private final Caller caller;

    IdentityResource(
            ParticipantRepository participants,
            Vault vault,
            EraseIdentity eraseIdentity,
            DisclosureLog disclosureLog,
            ConsentStatus consent,
            Caller caller) {
        this.participants = participants;
        this.vault = vault;
        this.eraseIdentity = eraseIdentity;
        this.disclosureLog = disclosureLog;
        this.consent = consent;
        this.caller = caller;
    }

    /** Without If-Match: what cannot be read has no version that a caller could know. */
    @PUT
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "changeIdentity",
            summary = "Puts a participant's identity into the vault; the team cannot read it back")
    @APIResponse(responseCode = "204", description = "Kept, in the place of what was there")
    @APIResponse(responseCode = "404", description = "There is no such participant in the own countries")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was erased at the person's wish, and nothing has been agreed to since, or the participant was voided")
    public void changeIdentity(@PathParam("participantId") UUID id, @NotNull @Valid Identity identity) {
        var participant = participants.require(id);
        participant.requireNotVoided();
        if (eraseIdentity.isErased(id) && !consent.permitsAnything(id)) {
            throw Refusal.conflict("identity-erased");
        }
        vault.put(id, participant.country(), identity, caller.account());
    }

    /** Not repeatable by key: the kept answer would be a second copy of the identity, and each reading is one more. */
    @POST
    @Path("/disclosures")
    @Transactional
    @RolesAllowed(Roles.DATA_STEWARD)
    @Operation(operationId = "createDisclosure", summary = "Reads an identity; who, when and why is kept for good")
    @APIResponse(responseCode = "200", description = "The identity")
    @APIResponse(
            responseCode = "404",
            description = "There is no such participant in the own countries, or no identity")
    @APIResponse(responseCode = "422", description = "The reason is missing or too short")
    public DisclosedIdentity createDisclosure(
            @PathParam("participantId") UUID id, @NotNull @Valid NewDisclosure request) {
        var participant = participants.require(id);
        return DisclosedIdentity.from(
                disclosureLog.disclose(id, participant.country(), caller.account(), request.reason()));
    }

    @GET
    @Path("/disclosures")
    @Transactional
    @RolesAllowed(Roles.DATA_STEWARD)
    @Operation(operationId = "listDisclosures", summary = "Who read this identity, when and why, oldest first")
    @APIResponse(responseCode = "200", description = "A page of disclosures; one that was tampered with says so")
    @APIResponse(responseCode = "404", description = "There is no such participant in the own countries")
    public Page<DisclosureView> listDisclosures(
            @PathParam("participantId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        participants.require(id);
        var page = disclosureLog.page(id, listParameters);
        var intact = disclosureLog.intact(page.items());
        return page.map(disclosure -> DisclosureView.from(disclosure, intact.getOrDefault(disclosure.id(), false)));
    }

    /** Why an identity must be read. */
    @Schema(description = "Why an identity must be read; kept for good")
    public record NewDisclosure(
            @NotNull
            @Size(min = 10, max = 500)
            @Schema(examples = "The clinic asks for a call back after an adverse event")
            String reason) {}
}
