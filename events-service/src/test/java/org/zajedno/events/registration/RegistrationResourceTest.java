package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class RegistrationResourceTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void registrationIsOnlyTakenWhileItIsOpen() {
        // Given
        var event = through(draft(5), "ANNOUNCED");

        // When
        var reply = register(event, somebody("RS"), "RS");

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/registration-closed"));
    }

    @Test
    void nobodyRegistersInAForeignCountry() {
        // Given
        var event = open(5);

        // When
        var reply = register(event, somebody("RS"), "BA");

        // Then
        reply.then().statusCode(403).body("type", equalTo("/problems/foreign-country"));
    }

    @Test
    void draftTakesNoRegistration() {
        // Given
        var event = draft(5);

        // When
        var reply = register(event, somebody("RS"), "RS");

        // Then
        reply.then().statusCode(404);
    }

    @Test
    void teamSeesItsOwnCountryOnly() {
        // Given
        var event = open(5);
        var fromSerbia = register(event, somebody("RS"), "RS");
        var fromBosnia = register(event, somebody("BA"), "BA");

        // When
        var list = as(TEAM_RS).get("/v1/events/{id}/registrations", event);

        // Then
        list.then().statusCode(200).body("items.id", contains(fromSerbia.<String>path("id")));
        read(TEAM_RS, fromBosnia).then().statusCode(404);
        read(TEAM_BA, fromBosnia).then().statusCode(200);
    }

    @Test
    void readingOfATeamIsNoted() throws SQLException {
        // Given
        var event = open(5);
        register(event, somebody("RS"), "RS");

        // When
        as(TEAM_RS).get("/v1/events/{id}/registrations", event).then().statusCode(200);

        // Then
        assertThat(applicationMayDo("select count(*) from registration_read")).isFalse();
        assertThat(applicationMayDo("update registration_read set shown = 0")).isFalse();
        assertThat(applicationMayDo("delete from registration_read")).isFalse();
    }

    @Test
    void foreignRegistrationOfTheSameCountryDoesNotExist() {
        // Given
        var event = open(5);
        var registration = register(event, somebody("RS"), "RS");

        // When
        var reply = read(somebody("RS"), registration);

        // Then
        reply.then().statusCode(404);
        read(COORDINATOR, registration).then().statusCode(404);
    }

    @Test
    void everybodyFindsTheOwnRegistrations() {
        // Given
        var event = open(5);
        var person = somebody("RS");
        var own = register(event, person, "RS");
        register(event, somebody("RS"), "RS");

        // When
        var reply = as(person).get("/v1/registrations");

        // Then
        reply.then().body("items.id", contains(own.<String>path("id")));
        as(somebody("RS")).get("/v1/registrations").then().body("items", empty());
    }

    @Test
    void sameKeyRegistersOnce() {
        // Given
        var event = open(5);
        var person = somebody("RS");
        var key = UUID.randomUUID().toString();
        var body = """
                {"displayName": "Мира", "email": "mira@example.org", "country": "RS", "language": "sr-Cyrl", "audience": "CARER"}""";
        var first = as(person).header("Idempotency-Key", key).body(body).post("/v1/events/{id}/registrations", event);

        // When
        var again = as(person).header("Idempotency-Key", key).body(body).post("/v1/events/{id}/registrations", event);

        // Then
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("displayName", equalTo("Мира"));
        as(person).get("/v1/registrations").then().body("items", hasSize(1));
    }

    @Test
    void pendingRegistrationIsDecidedByItsCountry() {
        // Given
        var event = through(draft(webinar(1, "BY_APPROVAL")), "ANNOUNCED", "REGISTRATION_OPEN");
        var registration = register(event, somebody("RS"), "RS");

        // When
        var reply = as(TEAM_RS)
                .header("If-Match", registration.header("ETag"))
                .body("{\"admitted\": true}")
                .post("/v1/registrations/{id}/decision", registration.<String>path("id"));

        // Then
        registration.then().body("state", equalTo("PENDING"));
        reply.then().statusCode(200).body("state", equalTo("CONFIRMED"));
        as(TEAM_RS)
                .header("If-Match", "*")
                .body("{\"admitted\": false}")
                .post("/v1/registrations/{id}/decision", registration.<String>path("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void attendanceIsNotedOnceTheEventRuns() {
        // Given
        var event = open(5);
        var registration = register(event, somebody("RS"), "RS");
        var early = attend(registration);

        // When
        become(event, "RUNNING");
        var reply = attend(registration);

        // Then
        early.then().statusCode(409).body("type", equalTo("/problems/event-not-begun"));
        reply.then().statusCode(200).body("state", equalTo("ATTENDED"));
    }

    @Test
    void cancellationNeedsTheVersionThatItCancels() {
        // Given
        var event = open(5);
        var person = somebody("RS");
        var registration = register(event, person, "RS");

        // When
        var reply = as(person).post("/v1/registrations/{id}/cancellation", registration.<String>path("id"));

        // Then
        reply.then().statusCode(428);
        as(person)
                .header("If-Match", "\"9\"")
                .post("/v1/registrations/{id}/cancellation", registration.<String>path("id"))
                .then()
                .statusCode(412);
    }

    private static Response cancel(TestTokens who, Response registration) {
        return as(who).header("If-Match", registration.header("ETag"))
                .post("/v1/registrations/{id}/cancellation", registration.<String>path("id"));
    }

    private static Response attend(Response registration) {
        return as(TEAM_RS)
                .header("If-Match", "*")
                .body("{\"attended\": true}")
                .post("/v1/registrations/{id}/attendance", registration.<String>path("id"));
    }

    private static Response read(TestTokens who, Response registration) {
        return as(who).get("/v1/registrations/{id}", registration.<String>path("id"));
    }

    private static boolean applicationMayDo(String sql) {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("42501");
            return false;
        }
    }
}
