package org.zajedno.panels.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.validation.MaxLength;

/** What a kind of task is worth in a country from now on. */
@Schema(name = "NewPaymentRate")
@JsonIgnoreProperties("since") // only read
public record NewPaymentRate(
        @NotNull Country country,
        @NotNull TaskKind taskKind,

        @NotNull @Positive @Digits(integer = 7, fraction = 2) @Schema(examples = "2500.00")
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "RSD", description = "The currency of the country")
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
