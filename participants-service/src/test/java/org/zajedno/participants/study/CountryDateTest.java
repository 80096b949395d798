package org.zajedno.participants.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.country.Country;

class CountryDateTest {

    @ParameterizedTest
    @CsvSource({
        // midnight has struck in Belgrade and not in Greenwich
        "RS, 2021-02-28T23:30:00Z, 2021-03-01",
        "XK, 2021-02-28T23:30:00Z, 2021-03-01",
        "BA, 2021-02-28T22:59:00Z, 2021-02-28",
        "ME, 2020-02-28T23:00:00Z, 2020-02-29",
        // in summer an hour earlier
        "MK, 2021-07-01T22:00:00Z, 2021-07-02",
        "GB, 2021-02-28T23:30:00Z, 2021-02-28",
        "UA, 2021-02-28T22:30:00Z, 2021-03-01",
        // not in the table: nobody's today is the future
        "NZ, 2021-02-28T11:30:00Z, 2021-03-01"
    })
    void todayIsTheCountrys(String country, Instant now, LocalDate expected) {
        // When
        var today = CountryDate.today(new Country(country), now);

        // Then
        assertThat(today).isEqualTo(expected);
    }

    @Test
    void everyCountryHasADay() {
        // Given
        var now = Instant.parse("2024-02-29T12:00:00Z");

        // When
        var days = Arrays.stream(Locale.getISOCountries())
                .map(code -> CountryDate.today(new Country(code), now))
                .distinct();

        // Then
        assertThat(days).containsExactlyInAnyOrder(LocalDate.parse("2024-02-29"), LocalDate.parse("2024-03-01"));
    }

    @Test
    void studyInSeveralCountriesIsAsFarAsTheFirstOfThem() {
        // Given
        var now = Instant.parse("2021-02-28T22:30:00Z");

        // When
        var day = CountryDate.latestToday(List.of(new Country("GB"), new Country("UA")), now);

        // Then
        assertThat(day).isEqualTo("2021-03-01");
        assertThat(CountryDate.latestToday(List.of(), now)).isEqualTo("2021-02-28");
    }
}
