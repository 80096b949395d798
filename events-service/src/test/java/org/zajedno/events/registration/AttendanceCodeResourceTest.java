package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.kit.testing.FactContractTestBase.violations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class AttendanceCodeResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestTokens person = somebody("RS");
    private UUID event;
    private String registration;

    @BeforeEach
    void somebodyIsRegistered() {
        TestDatabase.clean();
        event = open(5);
        registration = register(event, person, "RS").path("id");
        become(event, "RUNNING").then().statusCode(200);
    }

    @Test
    void registrantAloneFindsTheCode() {
        // Given
        var before = read(person);

        // When
        var noted = note(true);

        // Then
        assertThat(before.jsonPath().getString("attendanceCode")).isNull();
        var own = read(person).jsonPath().getString("attendanceCode");
        assertThat(own).matches("[0-9B-DF-HJKMNP-TV-Z]{4}(-[0-9B-DF-HJKMNP-TV-Z]{4}){4}");
        assertThat(as(person).get("/v1/registrations").jsonPath().getString("items[0].attendanceCode"))
                .isEqualTo(own);
        var signs = own.replace("-", "");
        var team = noted.asString()
                + read(TEAM_RS).asString()
                + as(TEAM_RS).get("/v1/events/{id}/registrations", event).asString();
        assertThat(team).contains("ATTENDED").doesNotContain(own, signs);
        assertThat(read(TEAM_RS).jsonPath().getString("attendanceCode")).isNull();
        assertThat(read(somebody("RS")).statusCode()).isEqualTo(404);
    }

    @Test
    void factSaysWhatHappenedWhereAndNothingOfWhom() {
        // When
        note(true);

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).hasSize(1));
        var message = told().getFirst();
        var fact = data(message);
        assertThat(violations("AttendanceNoted", fact.toString())).isEmpty();
        assertThat(fact.fieldNames()).toIterable().containsExactlyInAnyOrder("eventId", "proof", "attended", "version");
        var code = read(person).jsonPath().getString("attendanceCode").replace("-", "");
        var proof = new AttendanceCode(code).proof();
        assertThat(fact.get("proof").asText()).isEqualTo(proof);
        assertThat(message.key().replace("-", "")).isEqualTo(proof.substring(0, 32));
        assertThat(TestBroker.header(message, "ce_country")).isNull();
        var headers = new StringBuilder();
        message.headers().forEach(header -> headers.append(new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(fact + message.key() + headers).doesNotContain(code, registration, "Ana", "ana@example.org", "RS");
    }

    @Test
    void mistakeIsMendedByTakingTheProofBack() {
        // Given
        note(true);
        var code = read(person).jsonPath().getString("attendanceCode").replace("-", "");

        // When
        note(false);

        // Then
        assertThat(read(person).jsonPath().getString("attendanceCode")).isNull();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).hasSize(2));
        assertThat(told())
                .extracting(message -> data(message).get("proof").asText())
                .containsOnly(new AttendanceCode(code).proof());
        assertThat(told())
                .extracting(message -> data(message).get("attended").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void whatIsNotedTwiceIsToldOnce() {
        // Given
        note(true);
        var first = read(person).jsonPath().getString("attendanceCode");

        // When
        note(true);

        // Then
        assertThat(read(person).jsonPath().getString("attendanceCode")).isEqualTo(first);
        note(false);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).hasSize(2));
    }

    private Response note(boolean attended) {
        var reply = as(TEAM_RS)
                .header("If-Match", "*")
                .body("{\"attended\": " + attended + "}")
                .post("/v1/registrations/{id}/attendance", registration);
        reply.then().statusCode(200);
        return reply;
    }

    private Response read(TestTokens who) {
        return as(who).get("/v1/registrations/{id}", registration);
    }

    private List<ConsumerRecord<String, byte[]>> told() {
        return TestBroker.published("events").stream()
                .filter(message -> "AttendanceNoted".equals(TestBroker.header(message, "ce_type")))
                .filter(message -> data(message).get("eventId").asText().equals(event.toString()))
                .toList();
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> message) {
        try {
            return JSON.readTree(message.value());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
