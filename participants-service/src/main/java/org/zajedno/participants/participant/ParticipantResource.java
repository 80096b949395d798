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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.participants.Roles;
import org.zajedno.participants.study.SiteRepository;

/** Participants, for the team and the data steward of their own country; nobody else sees single ones. */
@Path("/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Participants")
public class ParticipantResource {

    private final ParticipantRepository participants;
    private final SiteRepository sites;
    private final ChangeEnrolment changeEnrolment;
    private final Caller caller;
    private final Clock clock;

    ParticipantResource(
            ParticipantRepository participants,
            SiteRepository sites,
            ChangeEnrolment changeEnrolment,
            Caller caller,
            Clock clock) {
        this.participants = participants;
        this.sites = sites;
        this.changeEnrolment = changeEnrolment;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(operationId = "createParticipant", summary = "Adds a candidate at a site of the own country")
    @APIResponse(
            responseCode = "201",
            description = "Added, with a code of their own",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "403", description = "The site lies in a country that the caller does not act for")
    @APIResponse(responseCode = "422", description = "The study has no such site")
    public Response createParticipant(@NotNull @Valid NewParticipant request) {
        var site = sites.requireOf(request.studyId(), request.siteId());
        caller.requireActingFor(site.country());
        var participant = new Participant(site, clock.instant());
        participants.persist(participant);
        return Response.created(URI.create("/v1/participants/" + participant.id()))
                .entity(ParticipantView.from(participant))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(operationId = "listParticipants", summary = "The participants of the own countries, oldest first")
    @APIResponse(responseCode = "200", description = "A page of participants")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<ParticipantView> listParticipants(
            @BeanParam ParticipantFilter filter, @Valid @BeanParam ListParameters listParameters) {
        return participants.page(caller.countries(), filter, listParameters);
    }

    @GET
    @Path("/{participantId}")
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(operationId = "getParticipant", summary = "A participant of an own country")
    @APIResponse(responseCode = "200", description = "The participant; the entity tag is needed to move them on")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    public ParticipantView getParticipant(@PathParam("participantId") UUID id) {
        return ParticipantView.from(participants.require(id));
    }

    @POST
    @Path("/{participantId}/enrolment")
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(operationId = "changeEnrolment", summary = "Moves a participant on; milestones stay")
    @APIResponse(responseCode = "200", description = "Moved on")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    @APIResponse(
            responseCode = "409",
            description =
                    "The state may not follow the present one, consent is missing or not given since they left, or they were voided")
    @APIResponse(responseCode = "412", description = "Somebody moved them since they were read")
    @APIResponse(responseCode = "422", description = "The day has not come yet")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ParticipantView changeEnrolment(
            @PathParam("participantId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewEnrolment request) {
        var participant = participants.requireHeld(id);
        EntityTags.require(ifMatch, participant.version());
        changeEnrolment.change(participant, request);
        participants.flush();
        return ParticipantView.from(participant);
    }

    /** Where somebody may take part. Says nothing of who it is. */
    @Schema(description = "A candidate for a study")
    public record NewParticipant(
            @NotNull @Schema(description = "The study") UUID studyId,

            @NotNull @Schema(description = "A site of that study; its country is the participant's")
            UUID siteId) {}
}
