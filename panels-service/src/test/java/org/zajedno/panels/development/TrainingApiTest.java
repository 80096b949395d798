package org.zajedno.panels.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.People.as;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContracts;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.Tokens;

/** A training is taken over from events by a code alone. */
@QuarkusTest
class TrainingApiTest {

    /** As events-service told it, and its proof. */
    private static final String CODE = "7K3M-Q9XT-0HVW-B2CN-5RD8";

    private static final String OTHER_CODE = "2222-2222-2222-2222-2222";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
        assertUnknown(again);
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
        var leadWhoIsAMember = Tokens.of("panel-member", "ppi-lead").in("RS").account(breza);
        assertThat(as(leadWhoIsAMember)
                        .body(body)
                        .post(lipasPlace + "/trainings")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("RS").body(body).post(lipasPlace + "/trainings").statusCode())
                .isEqualTo(403);
        assertThat(proofs()).isOne();
    }

    @Test
    void unknownUsedTakenBackAndMissingAreRefusedInTheSameWords() {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        noted(CODE, false, 2);

        // When
        var takenBack = enter(lipa, lipasPlace, CODE);

        // Then
        assertUnknown(takenBack);
        var unknown = enter(lipa, lipasPlace, OTHER_CODE);
        assertUnknown(unknown);
        assertUnknown(enter(lipa, lipasPlace, "!"));
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
        assertUnknown(enter(lipa, lipasPlace, CODE));
    }

    @Test
    void codeWaitsUntilItsEventIsKnown() throws SQLException {
        // Given
        noted(CODE, true, 1);

        // When
        var early = enter(lipa, lipasPlace, CODE);

        // Then
        assertUnknown(early);
        assertThat(proofs()).isOne();
        eventIsAnnounced();
        assertThat(enter(lipa, lipasPlace, CODE).statusCode()).isEqualTo(201);
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
        assertThat(second.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:training-noted");
        assertThat(proofs()).isOne();
    }

    @Test
    void whoHasLeftEntersNothing() {
        // Given
        eventIsAnnounced();
        noted(CODE, true, 1);
        member("RS", lipa).post(lipasPlace.replace("/development", "/end"));

        // When
        var reply = enter(lipa, lipasPlace, CODE);

        // Then
        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:membership-ended");
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
        assertThat(rows("select count(*) from idempotency_key where key = '" + key + "' and body_digest = ''"))
                .isOne();
        assertThat(rows("select count(*) from outbox where data like '%" + proof(CODE) + "%'"))
                .isZero();
        assertThat(proofs()).isZero();
    }

    private static String placeOf(String account) {
        return "/v1/memberships/"
                + member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id") + "/development";
    }

    private static Response enter(String account, String place, String code) {
        return member("RS", account).body(Map.of("code", code)).post(place + "/trainings");
    }

    private static Response enter(String account, String place, String code, String key) {
        return member("RS", account)
                .header("Idempotency-Key", key)
                .body(Map.of("code", code))
                .post(place + "/trainings");
    }

    private static void assertUnknown(Response reply) {
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:attendance-code-unknown");
    }

    private static String proof(String code) {
        return AttendanceCode.typed(code).proof();
    }

    private static void eventIsAnnounced() {
        handled("EventAnnounced", FactContracts.sample("events", "EventAnnounced"));
    }

    /** The sample holds the proof of the first code. */
    private static void noted(String code, boolean attended, long version) {
        handled(
                "AttendanceNoted",
                FactContracts.sample("events", "AttendanceNoted")
                        .replace(proof(CODE), proof(code))
                        .replace("\"attended\": true", "\"attended\": " + attended)
                        .replace("\"version\": 1", "\"version\": " + version));
    }

    private static void handled(String type, String json) {
        var id = TestBroker.publish("events", type, UUID.randomUUID(), null, json);
        await().atMost(PATIENCE).until(() -> rows("select count(*) from inbox where id = '" + id + "'") == 1);
    }

    private static long proofs() throws SQLException {
        return rows("select count(*) from attendance_proof");
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
