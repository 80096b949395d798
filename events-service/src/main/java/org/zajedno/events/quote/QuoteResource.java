package org.zajedno.events.quote;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.events.Roles;
import org.zajedno.events.consent.ConsentPurpose;
import org.zajedno.events.consent.KnownConsentRepository;
import org.zajedno.events.event.EventRepository;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** What attendees said. */
@Path("/v1/events/{eventId}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Quotes")
public class QuoteResource {

    private final EventRepository events;
    private final AttendeeQuoteRepository quotes;
    private final KnownConsentRepository consents;
    private final Reader reader;
    private final Clock clock;

    QuoteResource(
            EventRepository events,
            AttendeeQuoteRepository quotes,
            KnownConsentRepository consents,
            Reader reader,
            Clock clock) {
        this.events = events;
        this.quotes = quotes;
        this.consents = consents;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM})
    @Transactional
    @Idempotent
    @Operation(operationId = "createQuote", summary = "Publishes what an attendee said and agreed to see published")
    @APIResponse(
            responseCode = "201",
            description = "The quote",
            content = @Content(schema = @Schema(implementation = QuoteView.class)))
    @APIResponse(responseCode = "403", description = "The caller's country does not hold the event")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    @APIResponse(responseCode = "409", description = "The event is not public yet")
    @APIResponse(
            responseCode = "422",
            description =
                    "A field breaks a rule, permission is missing, or no consent of the event's study to be quoted stands under that id; one that was just given takes a moment to be known")
    public Response createQuote(@PathParam("eventId") UUID id, @NotNull @Valid NewQuote request) {
        var event = events.requireManaged(id);
        if (event.isDraft()) {
            throw Refusal.conflict("event-not-begun");
        }
        if (request.consentId() != null) {
            consents.require(
                    "consentId",
                    request.consentId(),
                    ConsentPurpose.QUOTE,
                    event.plan().studyId());
        }
        var quote = request.toQuote(event, clock.instant());
        quotes.persistAndFlush(quote);
        return Response.created(URI.create("/v1/events/" + id + "/quotes/" + quote.id()))
                .entity(QuoteView.from(quote, reader))
                .build();
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listQuotes", summary = "What attendees of an event said")
    @APIResponse(responseCode = "200", description = "A page of quotes")
    @APIResponse(responseCode = "404", description = "There is no such event, or not for this caller")
    public Page<QuoteView> listQuotes(@PathParam("eventId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        events.require(id);
        var page = quotes.ofEvent(id, listParameters).map(quote -> QuoteView.from(quote, reader));
        return listParameters
                .goneSince()
                .map(since -> page.with(quotes.goneSince(id, since)))
                .orElse(page);
    }

    @GET
    @Path("/{quoteId}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getQuote", summary = "One quote")
    @APIResponse(
            responseCode = "200",
            description = "The quote",
            content = @Content(schema = @Schema(implementation = QuoteView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it was withdrawn")
    public QuoteView getQuote(@PathParam("eventId") UUID id, @PathParam("quoteId") UUID quote) {
        return quotes.findByIdOptional(quote)
                .filter(found -> found.eventId().equals(id))
                .map(found -> QuoteView.from(found, reader))
                .orElseThrow(Refusal::notFound);
    }
}
