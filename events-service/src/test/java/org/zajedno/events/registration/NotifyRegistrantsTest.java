package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Whoever registered is told once what became of the event, whatever country they are of. */
@QuarkusTest
class NotifyRegistrantsTest {

    private final TestTokens inSerbia = somebody("RS");
    private final TestTokens inKosovo = somebody("XK");
    private final TestTokens waiting = somebody("MK");
    private UUID event;

    @BeforeEach
    void eventWithTwoSeatsAndALine() {
        TestDatabase.clean();
        event = open(2);
        register(event, inSerbia, "RS").then().statusCode(201);
        register(event, inKosovo, "XK").then().statusCode(201);
        register(event, waiting, "MK").then().statusCode(201);
    }

    @Test
    void cancelledEventCancelsItsRegistrationsAndTheLine() throws SQLException {
        // When
        cancelAs(TEAM_BA);

        // Then
        for (var person : List.of(inSerbia, inKosovo, waiting)) {
            assertThat(own(person).getString("items[0].state")).isEqualTo("CANCELLED");
            assertThat(own(person).getString("items[0].eventNotice")).isEqualTo("EVENT_CANCELLED");
        }
        assertThat(notices()).containsExactly("EVENT_CANCELLED MK", "EVENT_CANCELLED RS", "EVENT_CANCELLED XK");
        assertThat(select("select count(*)::text from waiting_place")).containsExactly("0");
        assertThat(select("select taken::text from registration_desk")).containsExactly("0");
    }

    @Test
    void nobodyIsToldTwice() throws SQLException {
        // Given
        cancelAs(TEAM_BA);

        // When
        var again = become(event, "CANCELLED");

        // Then
        again.then().statusCode(409);
        assertThat(notices()).hasSize(3);
    }

    @Test
    void whoHadCancelledBeforeIsNotTold() throws SQLException {
        // Given
        var registration = own(inSerbia).getString("items[0].id");
        cancelRegistration(inSerbia, registration);

        // When
        cancelAs(TEAM_BA);

        // Then
        assertThat(notices()).containsExactly("EVENT_CANCELLED MK", "EVENT_CANCELLED XK");
        assertThat(own(inSerbia).getString("items[0].eventNotice")).isNull();
    }

    @Test
    void contactIsKeptForTheNoticeAndForgottenOnRequest() {
        // Given
        cancelAs(TEAM_BA);
        var registration = own(inSerbia).getString("items[0].id");
        var kept = own(inSerbia).getString("items[0].email");

        // When
        var forgotten = cancelRegistration(inSerbia, registration);

        // Then
        assertThat(kept).isEqualTo("ana@example.org");
        assertThat(forgotten.getString("state")).isEqualTo("CANCELLED");
        assertThat(forgotten.getString("email")).isNull();
    }

    @Test
    void postponedEventKeepsItsSeatsAndSaysSo() throws SQLException {
        // When
        become(event, "POSTPONED").then().statusCode(200);

        // Then
        assertThat(own(inSerbia).getString("items[0].state")).isEqualTo("CONFIRMED");
        assertThat(own(inSerbia).getString("items[0].eventNotice")).isEqualTo("EVENT_POSTPONED");
        assertThat(own(waiting).getString("items[0].state")).isEqualTo("WAITLISTED");
        assertThat(notices()).containsExactly("EVENT_POSTPONED MK", "EVENT_POSTPONED RS", "EVENT_POSTPONED XK");
    }

    @Test
    void eventThatIsAnnouncedAgainSaysSoToo() throws SQLException {
        // Given
        become(event, "POSTPONED").then().statusCode(200);
        as(COORDINATOR)
                .header("If-Match", etag(event))
                .body(webinar(2).replace("2021-04-19", "2021-04-26"))
                .put("/v1/events/{id}", event)
                .then()
                .statusCode(200);

        // When
        become(event, "ANNOUNCED").then().statusCode(200);

        // Then
        assertThat(own(inSerbia).getString("items[0].eventNotice")).isNull();
        assertThat(notices())
                .contains("EVENT_RESUMED RS", "EVENT_RESUMED XK", "EVENT_RESUMED MK")
                .hasSize(6);
    }

    @Test
    void whoRegistersWhileTheEventIsCancelledIsCancelledOrRefused() throws Exception {
        // Given
        var late = List.of(somebody("RS"), somebody("BA"), somebody("ME"));
        var answers = new ArrayList<Integer>();

        // When
        try (var pool = Executors.newFixedThreadPool(4)) {
            var calls = late.stream()
                    .map(person -> pool.submit((Callable<Integer>)
                            () -> register(event, person, country(late, person)).statusCode()))
                    .toList();
            cancelAs(TEAM_BA);
            for (var call : calls) {
                answers.add(call.get());
            }
        }

        // Then
        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        assertThat(select("select distinct state from registration")).containsExactly("CANCELLED");
    }

    @Test
    void anotherEventStaysAsItIs() {
        // Given
        var other = through(draft(5), "ANNOUNCED", "REGISTRATION_OPEN");
        register(other, inSerbia, "RS").then().statusCode(201);

        // When
        cancelAs(TEAM_BA);

        // Then
        assertThat(own(inSerbia).getList("items.state")).containsExactly("CANCELLED", "CONFIRMED");
    }

    @Test
    void noticesLieBehindTheirWall() throws SQLException {
        // Given
        cancelAs(TEAM_BA);

        // When
        var seen = select("RS", "select count(*)::text from registration_notice");

        // Then
        assertThat(seen).containsExactly("1");
        assertThat(select("", "select count(*)::text from registration_notice")).containsExactly("0");
    }

    private static String country(List<TestTokens> late, TestTokens person) {
        return List.of("RS", "BA", "ME").get(late.indexOf(person));
    }

    private void cancelAs(TestTokens caller) {
        as(caller)
                .header("If-Match", etag(event))
                .body("{\"state\": \"CANCELLED\", \"reason\": {\"en\": \"The speaker is ill.\"}}")
                .post("/v1/events/{id}/state", event)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    private static JsonPath cancelRegistration(TestTokens who, String registration) {
        return as(who).header("If-Match", "*")
                .post("/v1/registrations/" + registration + "/cancellation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath own(TestTokens who) {
        return as(who).get("/v1/registrations").jsonPath();
    }

    private static List<String> notices() throws SQLException {
        return select("select kind || ' ' || country from registration_notice order by 1");
    }

    private static List<String> select(String sql) throws SQLException {
        return select("BA,XK,ME,MK,RS", sql);
    }

    private static List<String> select(String countries, String sql) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = '" + countries + "'");
            try (var row = statement.executeQuery(sql)) {
                var rows = new ArrayList<String>();
                while (row.next()) {
                    rows.add(row.getString(1));
                }
                return rows;
            }
        }
    }
}
