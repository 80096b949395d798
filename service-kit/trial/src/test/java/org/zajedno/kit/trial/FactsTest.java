package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Facts on a real broker: told once committed, handled once, never in the way of the next. */
@QuarkusTest
class FactsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void committedFactIsPublishedAsCloudEvent() {
        var token = TestTokens.of("country-team").in("RS").sign();
        var id = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"country\":\"RS\",\"name\":\"a\",\"title\":{\"en\":\"a\"},\"number\":5}")
                .post("/v1/things")
                .jsonPath()
                .getString("id");

        var message = await().atMost(SOON)
                .until(
                        () -> TestBroker.published("trial").stream()
                                .filter(record -> id.equals(record.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();

        assertThat(TestBroker.header(message, "ce_type")).isEqualTo("ThingMade");
        assertThat(TestBroker.header(message, "ce_source")).isEqualTo("urn:zajedno:service:trial");
        assertThat(TestBroker.header(message, "ce_country")).isEqualTo("RS");
        assertThat(TestBroker.header(message, "traceparent")).startsWith("00-");
        assertThat(new String(message.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"thingId\":\"" + id + "\",\"number\":5,\"country\":\"RS\"}");
    }

    @Test
    void doubledFactHasOneEffect() throws SQLException {
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 1), "doubled-" + subject);
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 1), "doubled-" + subject);

        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 2));

        await().atMost(SOON).until(() -> heard(subject).contains(2));
        assertThat(heard(subject)).containsExactly(1, 2);
    }

    @Test
    void poisonIsParkedAndTheNextIsHandled() throws SQLException {
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 13));
        TestBroker.publish("other.facts", "stranger", Map.of(), "what?".getBytes(StandardCharsets.UTF_8));
        TestBroker.publish("other", "ThingMade", subject, "RS", "{\"number\":\"many\"}");

        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 3));

        await().atMost(SOON).until(() -> heard(subject).contains(3));
        await().atMost(SOON).until(() -> reasons().size() == 3);
        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        "Its handler failed: IllegalStateException",
                        "It cannot be read: it is no CloudEvent in binary mode",
                        "It cannot be read: its data is not what a ThingMade holds");
        assertThat(operator()
                        .post("/v1/operations/trial/dead-letters/" + UUID.randomUUID() + "/replay")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void factsOfSeveralCountriesInABatchStayBehindTheWallOfTheirOwn() throws SQLException {
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 1));
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 2));
        TestBroker.publish("other", "ThingMade", subject, "BA", fact(subject, 3));
        TestBroker.publish("other", "ThingMade", subject, null, fact(subject, 4));

        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 5));

        await().atMost(SOON).until(() -> heard(subject).contains(5));
        assertThat(countries(subject)).containsExactly("RS", "RS", "BA", "", "RS");
    }

    @Test
    void replayOfAFactThatStillCannotBeHandledIsRefusedAndItGoesOnWaiting() {
        // Given
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", fact(subject, 13));
        await().atMost(SOON).until(() -> reasons().size() == 1);
        var parked =
                operator().get("/v1/operations/trial/dead-letters").jsonPath().getString("items[0].id");

        // When
        var replayed = operator().post("/v1/operations/trial/dead-letters/" + parked + "/replay");

        // Then
        assertThat(replayed.statusCode()).isEqualTo(409);
        assertThat(replayed.jsonPath().getString("type")).isEqualTo("/problems/still-fails");
        assertThat(replayed.jsonPath().getString("detail"))
                .isEqualTo("This fact still cannot be handled; it stays parked.");
        assertThat(reasons()).containsExactly("Its handler failed: IllegalStateException");
    }

    private static RequestSpecification operator() {
        return given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("operator").in("RS").sign());
    }

    private static List<String> reasons() {
        return operator().get("/v1/operations/trial/dead-letters").jsonPath().getList("items.reason");
    }

    private static String fact(UUID subject, int number) {
        return "{\"thingId\":\"" + subject + "\",\"number\":" + number + ",\"added\":\"later\"}";
    }

    private static List<Integer> heard(UUID subject) throws SQLException {
        return column(subject, "number", Integer.class);
    }

    private static List<String> countries(UUID subject) throws SQLException {
        return column(subject, "country", String.class);
    }

    private static <T> List<T> column(UUID subject, String name, Class<T> type) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var query =
                        connection.prepareStatement("select " + name + " from heard where subject = ? order by seq")) {
            query.setObject(1, subject);
            var values = new ArrayList<T>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    values.add(row.getObject(1, type));
                }
            }
            return values;
        }
    }
}
