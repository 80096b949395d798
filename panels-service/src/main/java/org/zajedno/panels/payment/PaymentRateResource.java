package org.zajedno.panels.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.Reader;

/** What tasks are worth in each country. */
@Path("/v1/payment-rates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class PaymentRateResource {

    private final PaymentRateRepository rates;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    PaymentRateResource(PaymentRateRepository rates, Caller caller, Reader reader, Clock clock) {
        this.rates = rates;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    /** The rates that hold; there are a few for each country. */
    @Schema(name = "PaymentRates")
    public record RatesView(List<PaymentRateView> items) {}

    @GET
    @Transactional
    @RolesAllowed({"coordinator", "ppi-lead"})
    @Operation(operationId = "listPaymentRates", summary = "The rates that hold now in the caller's countries")
    @APIResponse(responseCode = "200", description = "The rates")
    @APIResponse(responseCode = "403", description = "Not for the caller")
    public RatesView listPaymentRates() {
        return new RatesView(rates.inForce().stream()
                .map(rate -> PaymentRateView.from(rate, reader))
                .toList());
    }

    // nothing is overwritten: a rate that somebody else set meanwhile stays in the history, and the last one holds
    @PUT
    @Transactional
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "changePaymentRate",
            summary = "Sets what a kind of task is worth in a country from now on; offers that were made keep theirs")
    @APIResponse(responseCode = "200", description = "The rate that holds now")
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as another country's currency")
    public PaymentRateView changePaymentRate(@NotNull @Valid NewPaymentRate request) {
        caller.requireActingFor(request.country());
        var rate = request.toRate(clock.instant());
        rates.persistAndFlush(rate);
        return PaymentRateView.from(rate, reader);
    }
}
