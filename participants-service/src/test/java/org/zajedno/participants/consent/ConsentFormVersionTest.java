package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days of signature a version counts. The first is laid down for 15 January 2019, the second for 1 March 2020. */
class ConsentFormVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final UUID FORM = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-15", "2020-02-29"})
    void formerVersionCountsForTheDaysOnWhichItWasInForce(LocalDate day) {
        // Given
        var first = superseded(LocalDate.parse("2026-11-29"), LocalDate.parse("2026-11-29"));

        // When
        first.requireUsableOn(day);

        // Then
        assertThat(first.state()).isEqualTo(ConsentFormState.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-01", "2026-11-29"})
    void formerVersionDoesNotCountFromTheFirstDayOfTheNext(LocalDate day) {
        // Given
        var first = superseded(LocalDate.parse("2026-11-29"), LocalDate.parse("2026-11-29"));

        // When
        assertThatThrownBy(() -> first.requireUsableOn(day)).hasMessage("version-not-in-force");

        // Then
        assertThat(first.endedOn()).isNull();
    }

    @Test
    void formerVersionCountsUntilTheNextOneReallyCame() {
        // Given
        var first = superseded(LocalDate.parse("2019-01-20"), LocalDate.parse("2020-03-10"));

        // When
        first.requireUsableOn(LocalDate.parse("2020-03-09"));

        // Then
        assertThatThrownBy(() -> first.requireUsableOn(LocalDate.parse("2020-03-10")))
                .hasMessage("version-not-in-force");
    }

    @Test
    void draftAndApprovedVersionsAreNotSigned() {
        // Given
        var version = version(1, "2019-01-15");

        // When
        version.approve("approver", NOW);

        // Then
        assertThatThrownBy(() -> version.requireUsableOn(LocalDate.parse("2020-01-01")))
                .hasMessage("version-not-in-force");
        assertThatThrownBy(() -> version(1, "2019-01-15").requireUsableOn(LocalDate.parse("2020-01-01")))
                .hasMessage("version-not-in-force");
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 2020-02-29, 2021-02-28",
        "P4Y, 2020-02-29, 2024-02-29",
        "P1M, 2020-01-31, 2020-02-29",
        "P1Y2M10D, 2019-11-04, 2021-01-14",
        "P2W, 2019-12-25, 2020-01-08"
    })
    void termRunsFromTheDayOfTheSignature(Period term, LocalDate signedOn, LocalDate over) {
        assertThat(version(1, "2019-01-15", term, null).expiryOf(signedOn)).isEqualTo(over);
    }

    @Test
    void lastDayIsTheSameForEverybody() {
        var version = version(1, "2019-01-15", null, LocalDate.parse("2020-12-31"));

        assertThat(version.expiryOf(LocalDate.parse("2019-11-04"))).isEqualTo("2021-01-01");
        assertThat(version(1, "2019-01-15").expiryOf(LocalDate.parse("2019-11-04")))
                .isNull();
    }

    private static ConsentFormVersion superseded(LocalDate cameIntoForceOn, LocalDate supersededOn) {
        var first = version(1, "2019-01-15");
        first.approve("approver", NOW);
        first.bringIntoForce(cameIntoForceOn, NOW);
        first.supersede(version(2, "2020-03-01"), supersededOn, NOW);
        return first;
    }

    private static ConsentFormVersion version(int number, String effectiveFrom) {
        return version(number, effectiveFrom, null, null);
    }

    private static ConsentFormVersion version(int number, String effectiveFrom, Period validFor, LocalDate validUntil) {
        return new ConsentFormVersion(
                FORM,
                number,
                new ConsentFormVersion.Terms(
                        "29/V-12",
                        LocalDate.parse(effectiveFrom),
                        false,
                        Set.of(Purpose.PARTICIPATE),
                        LawfulBasis.PUBLIC_TASK,
                        SpecialCategoryCondition.RESEARCH,
                        validFor,
                        validUntil),
                NOW);
    }
}
