package org.zajedno.panels.payment;

import java.util.Map;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;

/** In which currency people are paid in each country. */
final class CountryCurrency {

    private static final Map<String, String> BY_COUNTRY =
            Map.of("BA", "BAM", "ME", "EUR", "MK", "MKD", "RS", "RSD", "XK", "EUR");

    private CountryCurrency() {}

    /** Refuses a country in which nobody is paid by the project. */
    static String of(Country country) {
        var currency = BY_COUNTRY.get(country.code());
        if (currency == null) {
            throw Refusal.invalid("country", "has no panels of this project");
        }
        return currency;
    }
}
