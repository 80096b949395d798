package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class SeatTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void seatIsConfirmedWhileThereIsOne() {
        // Given
        var event = open(1);

        // When
        var reply = register(event, somebody("RS"), "RS");

        // Then
        reply.then().statusCode(201).body("state", equalTo("CONFIRMED")).body("waitingPosition", nullValue());
        assertThat(reply.header("Location")).endsWith("/v1/registrations/" + reply.path("id"));
    }

    @Test
    void fullEventPutsTheNextInTheLine() {
        // Given
        var event = open(1);
        register(event, somebody("RS"), "RS");
        register(event, somebody("BA"), "BA");

        // When
        var reply = register(event, somebody("MK"), "MK");

        // Then
        reply.then().statusCode(201).body("state", equalTo("WAITLISTED")).body("waitingPosition", equalTo(2));
    }

    @Test
    void freedSeatGoesToTheFirstInTheLineOfWhateverCountry() {
        // Given
        var event = open(1);
        var leaving = somebody("RS");
        var seat = register(event, leaving, "RS");
        var first = somebody("BA");
        var second = somebody("MK");
        var firstPlace = register(event, first, "BA");
        var secondPlace = register(event, second, "MK");

        // When
        var reply = cancel(leaving, seat);

        // Then
        reply.then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("displayName", nullValue())
                .body("email", nullValue());
        read(first, firstPlace).then().body("state", equalTo("CONFIRMED"));
        read(second, secondPlace).then().body("state", equalTo("WAITLISTED")).body("waitingPosition", equalTo(1));
    }

    @Test
    void moreSeatsMoveTheLineOn() {
        // Given
        var event = open(1);
        register(event, somebody("RS"), "RS");
        var waiting = somebody("BA");
        var place = register(event, waiting, "BA");

        // When
        var reply =
                as(COORDINATOR).header("If-Match", etag(event)).body(webinar(2)).put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(200);
        read(waiting, place).then().body("state", equalTo("CONFIRMED"));
    }

    @Test
    void seatsThatAreTakenCannotBeRemoved() {
        // Given
        var event = open(2);
        register(event, somebody("RS"), "RS");
        register(event, somebody("BA"), "BA");

        // When
        var reply =
                as(COORDINATOR).header("If-Match", etag(event)).body(webinar(1)).put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/capacity-below-taken"));
    }

    @Test
    void neverOneSeatTooManyIsTaken() throws Exception {
        // Given
        var event = open(5);
        var people = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 24; i++) {
            var country = List.of("BA", "RS", "MK").get(i % 3);
            people.add(() -> register(event, somebody(country), country));
        }

        // When
        List<String> states = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (var reply : pool.invokeAll(people)) {
                states.add(reply.get().path("state"));
            }
        }

        // Then
        assertThat(states).filteredOn("CONFIRMED"::equals).hasSize(5);
        assertThat(states).filteredOn("WAITLISTED"::equals).hasSize(19);
        assertThat(number("select taken from registration_desk")).isEqualTo(5);
        assertThat(number("select max(place) - count(distinct place) from waiting_place"))
                .isZero();
    }

    @Test
    void seatsFreedAtTheSameMomentGoToTheFirstTwoOnce() throws Exception {
        // Given
        var event = open(2);
        var leaving = List.of(somebody("RS"), somebody("BA"));
        var seats = List.of(register(event, leaving.get(0), "RS"), register(event, leaving.get(1), "BA"));
        var waiting = new ArrayList<TestTokens>();
        var places = new ArrayList<Response>();
        for (var country : List.of("MK", "ME", "XK")) {
            var person = somebody(country);
            waiting.add(person);
            places.add(register(event, person, country));
        }

        // When
        try (var pool = Executors.newFixedThreadPool(4)) {
            var both = List.<Callable<Response>>of(
                    () -> cancel(leaving.get(0), seats.get(0)),
                    () -> cancel(leaving.get(0), seats.get(0)),
                    () -> cancel(leaving.get(1), seats.get(1)),
                    () -> cancel(leaving.get(1), seats.get(1)));
            for (var reply : pool.invokeAll(both)) {
                assertThat(reply.get().statusCode()).isIn(200, 409, 412);
            }
        }

        // Then
        read(waiting.get(0), places.get(0)).then().body("state", equalTo("CONFIRMED"));
        read(waiting.get(1), places.get(1)).then().body("state", equalTo("CONFIRMED"));
        read(waiting.get(2), places.get(2)).then().body("state", equalTo("WAITLISTED"));
    }

    @Test
    void nobodyRegistersTwice() {
        // Given
        var event = open(5);
        var person = somebody("RS");
        register(event, person, "RS");

        // When
        var reply = register(event, person, "RS");

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/already-registered"));
    }

    @Test
    void whoCancelledMayComeBack() {
        // Given
        var event = open(5);
        var person = somebody("RS");
        cancel(person, register(event, person, "RS"));

        // When
        var reply = register(event, person, "RS");

        // Then
        reply.then().statusCode(201).body("state", equalTo("CONFIRMED"));
    }

    private static Response cancel(TestTokens who, Response registration) {
        return as(who).header("If-Match", registration.header("ETag"))
                .post("/v1/registrations/{id}/cancellation", registration.<String>path("id"));
    }

    private static Response read(TestTokens who, Response registration) {
        return as(who).get("/v1/registrations/{id}", registration.<String>path("id"));
    }

    private static long number(String sql) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
