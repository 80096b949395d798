package org.zajedno.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class EventTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GMT",
                "CET",
                "CEST",
                "EST",
                "UTC",
                "UTC+1",
                "GMT+1",
                "Etc/GMT+1",
                "Etc/UTC",
                "Z",
                "+02:00",
                "Turkey",
                "US/Eastern",
                "europe/belgrade",
                "Europe/Beograd",
                "Europe/",
                "SystemV/EST5EDT",
                " Europe/Belgrade",
                "",
                "Mars/Olympus"
            })
    void whatIsNoRegionAndCityIsRefused(String zone) {
        // Given
        var local = LocalDateTime.of(2021, 4, 19, 15, 0);

        // When
        ThrowingCallable reading = () -> EventTime.of("starts", local, zone, null);

        // Then
        assertRefused(reading, "starts.zone");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-19T15:00, Europe/Belgrade, 2021-04-19T13:00:00Z",
        "2021-01-19T15:00, Europe/Belgrade, 2021-01-19T14:00:00Z",
        "2024-02-29T23:30, Europe/Skopje, 2024-02-29T22:30:00Z",
        "2021-12-31T23:00, Pacific/Kiritimati, 2021-12-31T09:00:00Z",
        "2021-07-01T09:15, Asia/Kathmandu, 2021-07-01T03:30:00Z",
        "2021-07-01T09:15, America/Argentina/Buenos_Aires, 2021-07-01T12:15:00Z"
    })
    void instantFollowsFromPlaceAndDate(LocalDateTime local, String zone, Instant expected) {
        // Given
        var time = EventTime.of("starts", local, zone, null);

        // When
        var instant = time.instant();

        // Then
        assertThat(instant).isEqualTo(expected);
    }

    @Test
    void hourThatTheClockLeapsOverIsRefused() {
        // Given
        var local = LocalDateTime.of(2021, 3, 28, 2, 30);

        // When
        ThrowingCallable reading = () -> EventTime.of("starts", local, "Europe/Belgrade", null);

        // Then
        assertRefused(reading, "starts.local");
    }

    @Test
    void hourThatTheClockShowsTwiceNeedsItsOffset() {
        // Given
        var local = LocalDateTime.of(2021, 10, 31, 2, 30);

        // When
        ThrowingCallable reading = () -> EventTime.of("starts", local, "Europe/Belgrade", null);

        // Then
        assertRefused(reading, "starts.offset");
        assertThat(EventTime.of("starts", local, "Europe/Belgrade", ZoneOffset.ofHours(2))
                        .instant())
                .isEqualTo("2021-10-31T00:30:00Z");
        assertThat(EventTime.of("starts", local, "Europe/Belgrade", ZoneOffset.ofHours(1))
                        .instant())
                .isEqualTo("2021-10-31T01:30:00Z");
    }

    @Test
    void offsetThatTheZoneDoesNotHaveIsRefused() {
        // Given
        var local = LocalDateTime.of(2021, 4, 19, 15, 0);

        // When
        ThrowingCallable reading = () -> EventTime.of("starts", local, "Europe/Belgrade", ZoneOffset.ofHours(1));

        // Then
        assertRefused(reading, "starts.offset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59", "2101-01-01T00:00", "+999999999-12-31T23:59", "2021-04-19T15:00:30"})
    void timeOutOfReasonIsRefused(LocalDateTime local) {
        // Given
        var zone = "Europe/Belgrade";

        // When
        ThrowingCallable reading = () -> EventTime.of("starts", local, zone, null);

        // Then
        assertRefused(reading, "starts.local");
    }

    @Test
    void fifteenInBelgradeIsFourteenInLondon() {
        // Given
        var time = EventTime.of("starts", LocalDateTime.of(2021, 4, 19, 15, 0), "Europe/Belgrade", null);

        // When
        var view = TimeView.from(time, ZoneId.of("Europe/London"));

        // Then
        assertThat(view.printed()).isEqualTo("2021-04-19 15:00 Europe/Belgrade (UTC+02:00)");
        assertThat(view.viewer().local()).isEqualTo("2021-04-19T14:00");
        assertThat(view.viewer().offset()).isEqualTo("+01:00");
    }

    private static void assertRefused(ThrowingCallable reading, String field) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Refusal.Violation::field)
                                .containsExactly(field));
    }
}
