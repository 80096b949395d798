package org.zajedno.panels.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.development.EventFacts.CODE;
import static org.zajedno.panels.development.EventFacts.eventIsAnnounced;
import static org.zajedno.panels.development.EventFacts.noted;
import static org.zajedno.panels.development.EventFacts.proofs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** A code works as far as events-service has told of it, and whoever tries one learns no more than that. */
@QuarkusTest
class AttendanceFactsTest {

    private static final String UNKNOWN_CODE = "2222-2222-2222-2222-2222";

    private String lipa;
    private String place;

    @BeforeEach
    void aMemberIsThere() {
        TestDatabase.clean();
        lipa = memberOf(panel("RS"), "RS", "Lipa");
        place = "/v1/memberships/"
                + member("RS", lipa).get("/v1/memberships").jsonPath().getString("items[0].id") + "/development-steps";
    }

    @Test
    void unknownUsedTakenBackAndMissingAreRefusedInTheSameWords() {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        noted(CODE, false, 2);

        // When
        var takenBack = enter(CODE);

        // Then
        assertUnknown(takenBack);
        var unknown = enter(UNKNOWN_CODE);
        assertUnknown(unknown);
        assertUnknown(enter("!"));
        assertThat(takenBack.jsonPath().getString("detail"))
                .isEqualTo(unknown.jsonPath().getString("detail"))
                .contains("try again later");
    }

    @Test
    void olderFactDoesNotBringBackWhatWasTakenBack() {
        // Given
        eventIsAnnounced();
        noted(CODE, false, 2);

        // When
        noted(CODE, true, 1);

        // Then
        assertUnknown(enter(CODE));
    }

    @Test
    void codeWaitsUntilItsEventIsKnown() throws SQLException {
        // Given
        noted(CODE, true, 1);

        // When
        var early = enter(CODE);

        // Then
        assertUnknown(early);
        assertThat(proofs()).isOne();
        eventIsAnnounced();
        assertThat(enter(CODE).statusCode()).isEqualTo(201);
    }

    private Response enter(String code) {
        return member("RS", lipa).body(Map.of("code", code)).post(place.replace("/development-steps", "/trainings"));
    }

    private static void assertUnknown(Response reply) {
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("/problems/attendance-code-unknown");
    }
}
