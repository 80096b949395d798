package org.zajedno.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.participants.Roles;
import org.zajedno.participants.participant.ParticipantRepository;

/** What a participant has agreed to, and what they took back. */
@Path("/v1/participants/{participantId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent")
public class ConsentResource {

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final WithdrawalPresenter presenter;
    private final GiveConsent give;
    private final WithdrawConsent withdrawConsent;
    private final InvalidateConsent invalidate;

    ConsentResource(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            ConsentEventRepository events,
            WithdrawalPresenter presenter,
            GiveConsent give,
            WithdrawConsent withdrawConsent,
            InvalidateConsent invalidate) {
        this.participants = participants;
        this.records = records;
        this.events = events;
        this.presenter = presenter;
        this.give = give;
        this.withdrawConsent = withdrawConsent;
        this.invalidate = invalidate;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "createConsent",
            summary = "Records what a participant decided about each purpose of a form version")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, bound to the hash of the text; the other services are told what was agreed to",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such participant in the own countries")
    @APIResponse(responseCode = "409", description = "The version was not in force on the day of the signature")
    @APIResponse(
            responseCode = "422",
            description =
                    "Another study's form, a language without a text, purposes left undecided, or a day that has not come")
    public Response createConsent(@PathParam("participantId") UUID id, @NotNull @Valid NewConsent request) {
        var consent = give.give(id, request);
        records.flush();
        return Response.created(URI.create("/v1/participants/" + id + "/consents/" + consent.id()))
                .entity(view(consent))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(operationId = "listConsents", summary = "The consents of a participant, oldest first")
    @APIResponse(responseCode = "200", description = "A page of consents with what holds now")
    @APIResponse(responseCode = "404", description = "There is no such participant in the own countries")
    public Page<ConsentSummary> listConsents(
            @PathParam("participantId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        participants.require(id);
        var page = records.page(id, listParameters);
        var decisions = events.decisionsOf(id);
        return page.map(consent -> ConsentSummary.from(consent, decisions));
    }

    @GET
    @Path("/{consentId}")
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "getConsent",
            summary = "A consent with its whole history, and who has acted on each withdrawal")
    @APIResponse(responseCode = "200", description = "The consent")
    @APIResponse(responseCode = "404", description = "There is no such consent in the own countries")
    public ConsentView getConsent(@PathParam("participantId") UUID id, @PathParam("consentId") UUID consentId) {
        return view(records.require(id, consentId));
    }

    @POST
    @Path("/{consentId}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "createWithdrawal",
            summary = "Takes consent to a purpose back; always possible, history stays")
    @APIResponse(
            responseCode = "201",
            description = "Taken back; the other services are told and their acknowledgements awaited",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was taken back before: the withdrawal that stands",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such consent in the own countries")
    @APIResponse(
            responseCode = "422",
            description =
                    "The purpose was not asked for in this consent, or the day is before it or has not come in the country")
    public Response createWithdrawal(
            @PathParam("participantId") UUID id,
            @PathParam("consentId") UUID consentId,
            @NotNull @Valid NewWithdrawal request) {
        var outcome = withdrawConsent.withdraw(id, consentId, request);
        var location = URI.create("/v1/withdrawals/" + outcome.withdrawal().id());
        return (outcome.isNew() ? Response.created(location) : Response.ok().location(location))
                .entity(presenter.of(outcome.withdrawal()))
                .build();
    }

    @POST
    @Path("/{consentId}/invalidation")
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "invalidateConsent",
            summary = "Takes an entry that is wrong out of what counts; it stays in the history with the reason")
    @APIResponse(responseCode = "200", description = "Invalid, or found invalid before; the other services are told")
    @APIResponse(responseCode = "404", description = "There is no such consent in the own countries")
    public ConsentView invalidateConsent(
            @PathParam("participantId") UUID id,
            @PathParam("consentId") UUID consentId,
            @NotNull @Valid NewInvalidation request) {
        var consent = invalidate.as(id, consentId, request.reason());
        records.flushAndReload(consent);
        return view(consent);
    }

    private ConsentView view(ConsentRecord consent) {
        return ConsentView.from(
                consent,
                events.ofRecord(consent.id()),
                events.decisionsOf(consent.participantId()),
                presenter.ofRecord(consent.id()));
    }
}
