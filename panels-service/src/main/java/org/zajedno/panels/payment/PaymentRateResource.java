package org.zajedno.panels.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** The payment rates of each country. */
@Path("/v1/payment-rates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class PaymentRateResource {

    /** What a kind of task is worth in a country. */
    @Schema(name = "PaymentRate")
    public record PaymentRateView(
            Country country,
            TaskKind taskKind,
            @Schema(examples = "2500.00") BigDecimal amount,
            @Schema(examples = "RSD") String currency,

            @Schema(examples = "A review of about two hours")
            ShownText basis,

            @Schema(description = "Since when it holds") Instant since) {

        static PaymentRateView from(PaymentRate rate, Reader reader) {
            return new PaymentRateView(
                    rate.country(),
                    rate.taskKind(),
                    rate.amount(),
                    rate.currency(),
                    reader.show(rate.basis()),
                    rate.createdAt());
        }
    }

    /** What a kind of task is worth in a country from now on. */
    @Schema(name = "NewPaymentRate")
    @JsonIgnoreProperties("since") // only read
    public record NewPaymentRate(
            @NotNull Country country,
            @NotNull TaskKind taskKind,

            @NotNull @Positive @Digits(integer = 7, fraction = 2) @Schema(examples = "2500.00")
            BigDecimal amount,

            @NotNull
            @Pattern(regexp = "[A-Z]{3}")
            @Schema(examples = "RSD", description = "The currency of the country")
            String currency,

            @NotNull @MaxLength(300) @Schema(description = "What the amount is for, in words that members read")
            LocalizedText basis) {

        PaymentRate toRate(Instant now) {
            var usual = CountryCurrency.of(country);
            if (!usual.equals(currency)) {
                throw Refusal.invalid("currency", "must be " + usual + " in that country");
            }
            return new PaymentRate(country, taskKind, amount, basis, now);
        }
    }

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
    @RolesAllowed({Roles.COORDINATOR, Roles.PPI_LEAD})
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
    @RolesAllowed(Roles.COORDINATOR)
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
