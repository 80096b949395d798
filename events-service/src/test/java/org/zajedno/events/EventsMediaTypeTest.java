package org.zajedno.events;

import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.release;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.MediaTypeTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class EventsMediaTypeTest extends MediaTypeTestBase {

    private Map<String, String> addresses;

    @BeforeEach
    void somethingIsThere() {
        TestDatabase.clean();
        var event = open(10);
        release(event);
        addresses = Map.of("/v1/events/{eventId}", "/v1/events/" + event);
    }

    @Override
    protected Map<String, String> addresses() {
        return addresses;
    }
}
