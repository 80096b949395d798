package org.zajedno.panels.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** What a kind of task is worth in a country. */
@Schema(name = "PaymentRate")
public record PaymentRateView(
        Country country,
        TaskKind taskKind,
        @Schema(examples = "2500.00") BigDecimal amount,
        @Schema(examples = "RSD") String currency,
        @Schema(examples = "A review of about two hours") ShownText basis,
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
