package org.zajedno.panels.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Roles;

/** What members are offered for tasks; how an offer is answered is shown to the member alone. */
@Path("/v1/payment-offers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class PaymentOfferResource {

    /** An offer as whoever made it sees it: how it is answered is the member's business. */
    @Schema(name = "MadePaymentOffer")
    public record MadePaymentOfferView(
            UUID id,
            UUID membershipId,
            TaskKind taskKind,
            @Schema(examples = "2500.00") BigDecimal amount,
            @Schema(examples = "RSD") String currency) {

        static MadePaymentOfferView from(PaymentOffer offer) {
            return new MadePaymentOfferView(
                    offer.id(), offer.membershipId(), offer.taskKind(), offer.amount(), offer.currency());
        }
    }

    private final PaymentOfferRepository offers;
    private final OfferPayment offerPayment;
    private final ClaimPresenter claimViews;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    PaymentOfferResource(
            PaymentOfferRepository offers,
            OfferPayment offerPayment,
            ClaimPresenter claimViews,
            Caller caller,
            Reader reader,
            Clock clock) {
        this.offers = offers;
        this.offerPayment = offerPayment;
        this.claimViews = claimViews;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "createPaymentOffer",
            summary =
                    "Offers a member the country's rate for a task that is no review; what the member says to it is not told")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = MadePaymentOfferView.class)))
    @APIResponse(responseCode = "404", description = "There is no such member, or not for the caller")
    @APIResponse(responseCode = "409", description = "The member is not active, or the country has no rate for it")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createPaymentOffer(@NotNull @Valid NewPaymentOffer request) {
        var offer = offerPayment.offer(request);
        return Response.created(URI.create("/v1/payment-offers/" + offer.id()))
                .entity(MadePaymentOfferView.from(offer))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "listPaymentOffers", summary = "The caller's own offers, oldest first")
    @APIResponse(responseCode = "200", description = "A page of offers")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<PaymentOfferView> listPaymentOffers(
            @Parameter(description = "Only those in this state") @QueryParam("state") @Nullable OfferState state,
            @Parameter(description = "Only those for this review") @QueryParam("reviewRequestId") @Nullable
                    UUID reviewRequestId,
            @Valid @BeanParam ListParameters listParameters) {
        offers.makeMissingFor(caller.account(), clock.instant());
        return offers.pageOf(caller.account(), state, reviewRequestId, listParameters)
                .map(this::view);
    }

    @GET
    @Path("/{paymentOfferId}")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "getPaymentOffer", summary = "One of the caller's own offers")
    @APIResponse(responseCode = "200", description = "The offer")
    @APIResponse(responseCode = "404", description = "There is none, or not of the caller")
    public PaymentOfferView getPaymentOffer(@PathParam("paymentOfferId") UUID id) {
        return view(offers.requireOf(caller.account(), id));
    }

    @POST
    @Path("/{paymentOfferId}/acceptance")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "acceptPaymentOffer", summary = "Says yes, also after a no")
    @APIResponse(responseCode = "200", description = "Accepted")
    @APIResponse(responseCode = "404", description = "There is none, or not of the caller")
    @APIResponse(responseCode = "409", description = "It is accepted already")
    public PaymentOfferView acceptPaymentOffer(@PathParam("paymentOfferId") UUID id) {
        return view(offerPayment.accept(id));
    }

    @POST
    @Path("/{paymentOfferId}/declination")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "declinePaymentOffer", summary = "Says no; nobody is told, and it can be taken back")
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(responseCode = "404", description = "There is none, or not of the caller")
    @APIResponse(responseCode = "409", description = "It is declined already, or claimed")
    public PaymentOfferView declinePaymentOffer(@PathParam("paymentOfferId") UUID id) {
        return view(offerPayment.decline(id));
    }

    @POST
    @Path("/{paymentOfferId}/claims")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "createClaim", summary = "Claims what was offered and what was spent, after the task")
    @APIResponse(
            responseCode = "201",
            description = "Before the PPI lead now",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not of the caller")
    @APIResponse(
            responseCode = "409",
            description = "The offer is not accepted, the task is not done, or it is claimed already")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as an account number in it")
    public Response createClaim(@PathParam("paymentOfferId") UUID id, @NotNull @Valid NewClaim request) {
        var claim = offerPayment.claim(id, request);
        return Response.created(URI.create("/v1/claims/" + claim.id()))
                .entity(claimViews.one(claim.id()))
                .build();
    }

    private PaymentOfferView view(OfferRow row) {
        return PaymentOfferView.from(row, reader);
    }
}
