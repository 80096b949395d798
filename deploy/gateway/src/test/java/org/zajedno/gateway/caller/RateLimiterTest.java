package org.zajedno.gateway.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.settings.GatewaySettings;

class RateLimiterTest {

    private long now = 1_000_000;
    private final RateLimiter limit = new RateLimiter(new Settings(true, 10, 20, 100), () -> now);

    @Test
    void callerMaySaveUpABurstAndNoMore() {
        // Given
        take("anna", 20);
        // When
        int wait = limit.take(caller("anna"), "10.0.0.1");
        // Then
        assertEquals(1, wait);
    }

    @Test
    void shareGrowsWithTime() {
        // Given
        take("anna", 20);
        now += TimeUnit.MILLISECONDS.toNanos(100);
        // When
        int first = limit.take(caller("anna"), "10.0.0.1");
        int second = limit.take(caller("anna"), "10.0.0.1");
        // Then
        assertEquals(0, first);
        assertEquals(1, second);
    }

    @Test
    void shareStopsGrowingAtTheBurst() {
        // Given
        take("anna", 20);
        now += TimeUnit.DAYS.toNanos(3);
        take("anna", 20);
        // When
        int wait = limit.take(caller("anna"), "10.0.0.1");
        // Then
        assertEquals(1, wait);
    }

    @Test
    void oneCallerDoesNotUseUpAnothersShare() {
        // Given
        take("anna", 25);
        // When
        int wait = limit.take(caller("besa"), "10.0.0.1");
        // Then
        assertEquals(0, wait);
    }

    @Test
    void strangersAreToldApartByAddress() {
        // Given
        for (int i = 0; i < 20; i++) {
            limit.take(Caller.ANONYMOUS, "10.0.0.1");
        }
        // When
        boolean same = limit.hasShare("10.0.0.1");
        boolean other = limit.hasShare("10.0.0.2");
        // Then
        assertFalse(same);
        assertTrue(other);
    }

    @Test
    void memoryStaysBoundedHoweverManyCome() {
        // When
        for (int i = 0; i < 10_000; i++) {
            limit.take(Caller.ANONYMOUS, "10.0.0." + i);
        }
        // Then
        assertTrue(limit.size() <= 101, "size " + limit.size());
    }

    @Test
    void fullBucketsMakeRoomForNewCallers() {
        // Given
        for (int i = 0; i < 100; i++) {
            limit.take(Caller.ANONYMOUS, "10.0.0." + i);
        }
        now += TimeUnit.SECONDS.toNanos(10);
        // When
        limit.take(caller("anna"), "10.0.0.1");
        // Then
        assertEquals(1, limit.size());
    }

    @Test
    void exemptClientIsNotLimited() {
        // Given
        var exempt =
                new Caller(Caller.Authentication.BEARER, "anna", "bench", "token", null, null, Set.of(), Instant.MAX);
        // When
        int wait = 0;
        for (int i = 0; i < 1000; i++) {
            wait += limit.take(exempt, "10.0.0.1");
        }
        // Then
        assertEquals(0, wait);
    }

    @Test
    void limitCanBeOff() {
        // Given
        var off = new RateLimiter(new Settings(false, 1, 1, 1), () -> now);
        off.take(caller("anna"), "10.0.0.1");
        // When
        int wait = off.take(caller("anna"), "10.0.0.1");
        // Then
        assertEquals(0, wait);
    }

    private void take(String subject, int times) {
        for (int i = 0; i < times; i++) {
            limit.take(caller(subject), "10.0.0.1");
        }
    }

    private static Caller caller(String subject) {
        return new Caller(
                Caller.Authentication.BEARER, subject, "zajedno-cli", "token", null, null, Set.of(), Instant.MAX);
    }

    private record Settings(boolean enabled, int perSecond, int burst, int callers)
            implements GatewaySettings.RateLimit {
        @Override
        public Optional<Set<String>> exemptClients() {
            return Optional.of(Set.of("bench"));
        }
    }
}
