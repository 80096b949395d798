package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** A service that stops closes its parts one after the other, while facts still come in. */
@QuarkusTest
@TestProfile(StoppingTest.OfItsOwn.class)
class StoppingTest {

    @Inject
    Event<ShutdownEvent> stop;

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @Test
    void factThatFailsMeanwhileIsLeftToTheNextStart() throws SQLException {
        // Given
        TestDatabase.clean();
        stop.fire(new ShutdownEvent());
        var subject = UUID.randomUUID();
        // When
        TestBroker.publish("other", "ThingMade", subject, "RS", "{\"thingId\":\"" + subject + "\",\"number\":13}");
        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(given().get(live)
                                .jsonPath()
                                .getString("checks.find { it.name == 'Consumer of facts' }.status"))
                        .isEqualTo("DOWN"));
        assertThat(parked()).isZero();
    }

    private static int parked() throws SQLException {
        try (var connection = TestDatabase.asApp();
                var query = connection.prepareStatement("select count(*) from dead_letter");
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What it stops is not the service of the other tests. */
    public static final class OfItsOwn implements QuarkusTestProfile {}
}
