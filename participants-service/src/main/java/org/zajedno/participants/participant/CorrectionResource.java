package org.zajedno.participants.participant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.CountedPageParameters;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.Page;
import org.zajedno.participants.Roles;

/** What was entered wrongly about participants is put right here, with its history. */
@Path("/v1/participants/{participantId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Participants")
public class CorrectionResource {

    private final ParticipantRepository participants;
    private final ParticipantChangeRepository changes;
    private final CorrectParticipant correct;

    CorrectionResource(
            ParticipantRepository participants, ParticipantChangeRepository changes, CorrectParticipant correct) {
        this.participants = participants;
        this.changes = changes;
        this.correct = correct;
    }

    @POST
    @Path("/correction")
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "correctParticipant",
            summary =
                    "Puts right the day of a milestone, the site or the state; what stood there before stays in the history")
    @APIResponse(responseCode = "200", description = "The participant as it is right")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    @APIResponse(
            responseCode = "409",
            description = "The participant was voided, or their consent does not allow that state")
    @APIResponse(responseCode = "412", description = "Somebody changed them since they were read")
    @APIResponse(
            responseCode = "422",
            description =
                    "A milestone that was not reached, a day that has not come, a site of another study or country, or a state that is not reached on the way that is known")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ParticipantView correctParticipant(
            @PathParam("participantId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewCorrection request) {
        var participant = participants.requireHeld(id);
        EntityTags.require(ifMatch, participant.version());
        correct.correct(participant, request);
        participants.flush();
        return ParticipantView.from(participant);
    }

    @POST
    @Path("/voiding")
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "voidParticipant",
            summary =
                    "Takes a participant who was entered by mistake out of all lists; their consents are invalidated, the identity is erased")
    @APIResponse(responseCode = "200", description = "Voided; the history stays")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    @APIResponse(responseCode = "412", description = "Somebody changed them since they were read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ParticipantView voidParticipant(
            @PathParam("participantId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewVoiding request) {
        var participant = participants.requireHeld(id);
        EntityTags.require(ifMatch, participant.version());
        correct.voidEntry(participant, request.reason());
        participants.flush();
        return ParticipantView.from(participant);
    }

    @GET
    @Path("/history")
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "listParticipantHistory",
            summary = "A participant's steps through the study and what was put right, oldest first")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    public Page<ParticipantChangeView> listParticipantHistory(
            @PathParam("participantId") UUID id, @Valid @BeanParam CountedPageParameters paging) {
        participants.require(id);
        return changes.page(id, paging).map(ParticipantChangeView::from);
    }

    /** Why a participant should never have been entered. */
    @Schema(description = "Why a participant should never have been entered")
    public record NewVoiding(
            @NotNull @Schema(examples = "ENTERED_TWICE") CorrectionReason reason) {}
}
