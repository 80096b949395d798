package org.zajedno.participants.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.study;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A study goes out in all of its languages and comes back without losing one. */
@QuarkusTest
class StudyRoundTripTest {

    private static final String ALL = "application/vnd.zajedno.multilingual+json";

    @Test
    void studyThatWasReadIsTakenBackAndChangesNothing() {
        // Given
        var path = "/v1/studies/" + study();
        var read = as(COORDINATOR).accept(ALL).get(path);

        // When
        var taken = as(COORDINATOR)
                .header("If-Match", read.header("ETag"))
                .body(read.asByteArray())
                .put(path);

        // Then
        assertThat(taken.statusCode()).isEqualTo(200);
        var after = as(COORDINATOR).accept(ALL).get(path).jsonPath().getMap("");
        var before = read.jsonPath().<String, Object>getMap("");
        assertThat(before.get("title").toString()).contains("sr-Latn", "en");
        assertThat(after).containsAllEntriesOf(without(before, "modifiedAt"));
    }

    private static Map<String, Object> without(Map<String, Object> read, String member) {
        var rest = new HashMap<>(read);
        rest.remove(member);
        return rest;
    }
}
