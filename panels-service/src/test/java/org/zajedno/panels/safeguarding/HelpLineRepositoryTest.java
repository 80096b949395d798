package org.zajedno.panels.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

@QuarkusTest
class HelpLineRepositoryTest {

    private static final LanguageTag[] LANGUAGES = Stream.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr")
            .map(LanguageTag::of)
            .toArray(LanguageTag[]::new);

    @Inject
    HelpLineRepository helpLines;

    @ParameterizedTest
    @ValueSource(strings = {"BA", "ME", "MK", "RS", "XK"})
    void everyCountryHasSomebodyAtAnyHourInEveryLanguage(String country) {
        // Given
        var lines = helpLines.of(Country.of(country));
        // When, Then
        assertThat(lines).anyMatch(HelpLine::emergency).allSatisfy(line -> {
            assertThat(line.name().languages()).containsExactlyInAnyOrder(LANGUAGES);
            assertThat(line.hours().languages()).containsExactlyInAnyOrder(LANGUAGES);
            assertThat(line.phone()).matches("[0-9 ]{3,15}");
        });
    }

    @Test
    void memberReadsTheOwnCountrysLinesInTheOwnLanguage() {
        // Given a member in Serbia
        // When
        var lines =
                member("RS", "somebody").header("Accept-Language", "sr-Cyrl").get("/v1/help-lines");
        // Then
        assertThat(lines.jsonPath().getString("country")).isEqualTo("RS");
        assertThat(lines.jsonPath().getString("items[0].name")).isEqualTo("Центар Срце: неко ко слуша");
        assertThat(lines.jsonPath().getString("items[0].phone")).isEqualTo("0800 300 303");
        assertThat(lines.jsonPath().getBoolean("items[0].emergency")).isFalse();
        assertThat(lines.jsonPath().getString("items[1].phone")).isEqualTo("194");
    }

    @Test
    void linesOfAnotherCountryAreNotForTheCaller() {
        // Given a member in Serbia
        // When
        var response = member("RS", "somebody").get("/v1/help-lines?country=BA");
        // Then
        assertThat(response.statusCode()).isEqualTo(403);
    }
}
