package org.zajedno.events.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.programme;
import static org.zajedno.events.Scenario.write;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event and its programme go out in all of their languages and come back without losing one. */
@QuarkusTest
class EventRoundTripTest {

    private static final String ALL = "application/vnd.zajedno.multilingual+json";

    @ParameterizedTest
    @ValueSource(strings = {"", "/programme"})
    void whatWasReadIsTakenBackAndChangesNothing(String part) {
        // Given
        var event = draft(40);
        write(event, programme("")).then().statusCode(200);
        var path = "/v1/events/" + event + part;
        var read = as(COORDINATOR).accept(ALL).get(path);

        // When
        var taken = as(COORDINATOR)
                .header("If-Match", read.header("ETag"))
                .body(read.asByteArray())
                .put(path);

        // Then
        assertThat(taken.statusCode()).isEqualTo(200);
        var before = new HashMap<>(read.jsonPath().<String, Object>getMap(""));
        before.remove("modifiedAt");
        assertThat(as(COORDINATOR).accept(ALL).get(path).jsonPath().<String, Object>getMap(""))
                .containsAllEntriesOf(before);
    }
}
