package org.zajedno.panels.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.development.EventFacts.CODE;
import static org.zajedno.panels.development.EventFacts.eventIsAnnounced;
import static org.zajedno.panels.development.EventFacts.noted;
import static org.zajedno.panels.development.EventFacts.proof;
import static org.zajedno.panels.development.EventFacts.proofs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** A training is taken over from events by a code alone. */
@QuarkusTest
class TrainingApiTest {

    private static final String OTHER_CODE = "2222-2222-2222-2222-2222";

    private String lipa;
    private String breza;
    private String lipasPlace;
    private String brezasPlace;

    @BeforeEach
    void membersAreThere() {
        TestDatabase.clean();
        var panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        breza = memberOf(panel, "RS", "Breza");
        lipasPlace = placeOf(lipa);
        brezasPlace = placeOf(breza);
    }

    @Test
    void codeBecomesATrainingWithTheEventsNameAndDay() throws SQLException {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);

        // When
        var entered = enter(lipa, lipasPlace, "7k3m q9xt ohvw b2cn 5rd8");

        // Then
        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(entered.jsonPath().getString("kind")).isEqualTo("TRAINING");
        assertThat(entered.jsonPath().getString("title"))
                .isEqualTo("Service user and carer involvement in mental health care and research");
        assertThat(entered.jsonPath().getString("date")).isEqualTo("2021-04-19");
        assertThat(entered.jsonPath().getString("eventId")).isEqualTo("5f0c5d0e-8f0a-4d4e-9a55-0d8f7f0f1c01");
        var seen = member("RS", lipa).get(lipasPlace).jsonPath();
        assertThat(seen.getList("items.id")).containsExactly(entered.jsonPath().getString("id"));
        assertThat(seen.getString("items[0].kind")).isEqualTo("TRAINING");
        assertThat(proofs()).isZero();
    }

    @Test
    void codeWorksOnce() {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        enter(lipa, lipasPlace, CODE);

        // When
        var again = enter(breza, brezasPlace, CODE);

        // Then
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/attendance-code-unknown");
        assertThat(member("RS", breza).get(brezasPlace).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void nobodyEntersACodeAtAPlaceThatIsNotTheOwn() throws SQLException {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);

        // When
        var neighbour = enter(breza, lipasPlace, CODE);

        // Then
        assertThat(neighbour.statusCode()).isEqualTo(404);
        var body = Map.of("code", CODE);
        var leadWhoIsAMember =
                TestTokens.of("panel-member", "ppi-lead").in("RS").account(breza);
        assertThat(as(leadWhoIsAMember)
                        .body(body)
                        .post(lipasPlace.replace("/development-steps", "/trainings"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("RS")
                        .body(body)
                        .post(lipasPlace.replace("/development-steps", "/trainings"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(proofs()).isOne();
    }

    @Test
    void eventIsNotedOnceAndTheSecondCodeIsNotUsedUp() throws SQLException {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        noted(OTHER_CODE, true, 1);
        enter(lipa, lipasPlace, CODE);

        // When
        var second = enter(lipa, lipasPlace, OTHER_CODE);

        // Then
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("type")).isEqualTo("/problems/training-noted");
        assertThat(proofs()).isOne();
    }

    @Test
    void whoHasLeftEntersNothing() {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        member("RS", lipa).post(lipasPlace.replace("/development-steps", "/end"));

        // When
        var reply = enter(lipa, lipasPlace, CODE);

        // Then
        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("/problems/membership-ended");
    }

    @Test
    void requestThatIsSentAgainGetsTheSameAnswerAndNothingOfTheCodeIsKeptForIt() throws SQLException {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        var key = UUID.randomUUID().toString();
        var first = enter(lipa, lipasPlace, CODE, key);

        // When
        var again = enter(lipa, lipasPlace, CODE, key);

        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(enter(lipa, lipasPlace, OTHER_CODE, key).jsonPath().getString("type"))
                .isEqualTo("/problems/idempotency-key-reused");
        assertThat(rows("select count(*) from idempotency_key t where t::text like '%" + CODE + "%'"))
                .isZero();
        assertThat(rows("select count(*) from outbox where data like '%" + proof(CODE) + "%'"))
                .isZero();
        assertThat(proofs()).isZero();
    }

    private static String placeOf(String account) {
        return "/v1/memberships/"
                + member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id")
                + "/development-steps";
    }

    private static Response enter(String account, String place, String code) {
        return member("RS", account).body(Map.of("code", code)).post(place.replace("/development-steps", "/trainings"));
    }

    private static Response enter(String account, String place, String code, String key) {
        return member("RS", account)
                .header("Idempotency-Key", key)
                .body(Map.of("code", code))
                .post(place.replace("/development-steps", "/trainings"));
    }

    private static long rows(String count) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement();
                var row = statement.executeQuery(count)) {
            row.next();
            return row.getLong(1);
        }
    }
}
