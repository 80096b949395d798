package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NotificationQueueTest {

    @Inject
    MailConfig config;

    @ParameterizedTest
    @CsvSource({
        // summer time: 17:00 is 15:00 UTC
        "2021-07-01T10:00:00Z, 2021-07-01T15:00:00Z",
        "2021-07-01T15:00:00Z, 2021-07-02T15:00:00Z",
        "2021-07-01T22:30:00Z, 2021-07-02T15:00:00Z",
        // winter time: 16:00 UTC
        "2021-12-31T17:00:00Z, 2022-01-01T16:00:00Z"
    })
    void dailyMailLeavesAtFiveInTheAfternoon(Instant now, Instant expected) {
        // Given an hour of some day
        // When
        var evening = NotificationQueue.nextEvening(now, config);
        // Then
        assertThat(evening).isEqualTo(expected);
    }
}
