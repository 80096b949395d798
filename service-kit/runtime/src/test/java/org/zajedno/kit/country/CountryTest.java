package org.zajedno.kit.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"BA", "XK", "ME", "MK", "RS", "BE"})
    void countryIsTaken(String code) {
        var country = new Country(code);

        assertThat(country.toString()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "XX", "rs", "SRB", "YU", "R", "RS "})
    void otherCodeIsRefused(String code) {
        assertThatThrownBy(() -> new Country(code)).isInstanceOf(Refusal.class);
    }
}
