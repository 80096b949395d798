package org.zajedno.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class ZonePolicyTest {

    private static final Instant IN_SUMMER = Instant.parse("2021-07-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Kiev, +03:00",
        "Europe/Kyiv, +03:00",
        "Europe/Podgorica, +02:00",
        "Asia/Calcutta, +05:30",
        "Asia/Katmandu, +05:45",
        "America/Buenos_Aires, -03:00",
        "Etc/GMT+1, -01:00",
        "Etc/UTC, Z",
        "UTC, Z",
        "GMT, Z",
        "CET, +02:00",
        "US/Pacific, -07:00",
        "+02:00, +02:00",
        "-03:30, -03:30"
    })
    void zoneIsReadAsBrowsersNameIt(String name, String offset) {
        // When
        var zone = ZonePolicy.requireToRead("zone", name);

        // Then
        assertThat(zone.getRules().getOffset(IN_SUMMER)).hasToString(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Europe/Atlantis",
                "europe/belgrade",
                "Etc/GMT+15",
                "+2",
                "+25:00",
                "+18:30",
                "UTC+2",
                "../etc"
            })
    void unknownZoneIsRefused(String name) {
        assertThatThrownBy(() -> ZonePolicy.requireToRead("zone", name))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Refusal.Violation::field)
                                .containsExactly("zone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CET", "GMT", "UTC", "Etc/GMT+1", "+02:00"})
    void eventIsNotPlannedInThese(String name) {
        assertThatThrownBy(() -> ZonePolicy.require("starts.zone", name)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        // at nine of the second day, whatever the clock did between
        "2021-04-20T09:00, Europe/Belgrade, 2021-11-09T10:00, Europe/Belgrade",
        // in another zone than the event's: at the same moment as before
        "2021-04-20T08:00, Europe/London, 2021-11-09T09:00, Europe/London"
    })
    void sessionMovesByTheClockOnTheWall(String local, String zone, String movedLocal, String movedZone) {
        // Given
        var from = time("2021-04-19T15:00", "Europe/Belgrade");
        var to = time("2021-11-08T16:00", "Europe/Belgrade");

        // When
        var moved = time(local, zone).moved(from, to);

        // Then
        assertThat(moved).isEqualTo(time(movedLocal, movedZone));
    }

    @Test
    void sessionGoesAlongIntoTheEventsNewZone() {
        // When
        var moved = time("2021-04-19T15:30", "Europe/Belgrade")
                .moved(time("2021-04-19T15:00", "Europe/Belgrade"), time("2021-04-19T15:00", "Europe/London"));

        // Then
        assertThat(moved).isEqualTo(time("2021-04-19T15:30", "Europe/London"));
    }

    private static EventTime time(String local, String zone) {
        return EventTime.of("time", LocalDateTime.parse(local), zone, null);
    }
}
