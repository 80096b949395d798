package org.zajedno.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.finished;
import static org.zajedno.events.Scenario.release;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What this service tells, and what it learns from others. */
@QuarkusTest
class EventsFactsTest extends FactContractTestBase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    protected List<String> types() {
        return List.of("AttendanceNoted", "EventAnnounced", "ReachRecorded", "WithdrawalAcknowledged");
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void publicChangesAreToldInOrderAndDraftsAreNot() {
        // Given
        var event = draft(200);

        // When
        through(event, "ANNOUNCED", "RUNNING", "FINISHED");

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(event, "EventAnnounced"))
                        .extracting(fact -> fact.get("state").asText())
                        .containsExactly("ANNOUNCED", "RUNNING", "FINISHED"));
        var facts = told(event, "EventAnnounced");
        assertThat(facts)
                .extracting(fact -> fact.get("version").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(facts)
                .allSatisfy(fact -> assertThat(violations("EventAnnounced", fact.toString()))
                        .isEmpty());
        assertThat(facts.getFirst().get("startsOn").asText()).isEqualTo("2021-04-19");
    }

    @Test
    void reachIsToldByItsNumbersAlone() {
        // Given
        var event = finished();

        // When
        as(COORDINATOR)
                .body("{\"persons\": 150, \"countries\": 24}")
                .post("/v1/events/{id}/reach", event)
                .then()
                .statusCode(201);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(event, "ReachRecorded")).hasSize(1));
        var fact = told(event, "ReachRecorded").getFirst();
        assertThat(violations("ReachRecorded", fact.toString())).isEmpty();
        assertThat(fact.get("persons").asLong()).isEqualTo(150);
        assertThat(fact.get("countries").asLong()).isEqualTo(24);
    }

    @Test
    void reachThatIsTooSmallIsNotTold() {
        // Given
        var small = finished();
        var large = finished();
        as(COORDINATOR)
                .body("{\"persons\": 9}")
                .post("/v1/events/{id}/reach", small)
                .then()
                .statusCode(201);

        // When
        as(COORDINATOR)
                .body("{\"persons\": 10}")
                .post("/v1/events/{id}/reach", large)
                .then()
                .statusCode(201);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(large, "ReachRecorded")).hasSize(1));
        assertThat(told(small, "ReachRecorded")).isEmpty();
    }

    @Test
    void speakersGoIntoNoFact() {
        // Given
        var event = through(draft(200), "ANNOUNCED");

        // When
        release(event);

        // Then
        through(event, "CANCELLED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(event, "EventAnnounced")).hasSize(2));
        assertThat(told(event, "EventAnnounced").toString()).doesNotContain("Sartorius", "Nikšić", "Menssana");
    }

    @Test
    void publishedWorkCanBePresented() throws IOException {
        // Given
        var work = UUID.randomUUID();

        // When
        tell("EditionPublished", work, UUID.randomUUID(), 1);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> as(COORDINATOR)
                        .body(presenting(work))
                        .post("/v1/events")
                        .then()
                        .statusCode(201));
    }

    @Test
    void olderFactDoesNotBringAWithdrawnEditionBack() throws IOException {
        // Given
        var work = UUID.randomUUID();
        var edition = UUID.randomUUID();
        tell("EditionWithdrawn", work, edition, 3);

        // When
        tell("EditionPublished", work, edition, 2);

        // Then
        var later = UUID.randomUUID();
        tell("EditionPublished", later, UUID.randomUUID(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> as(COORDINATOR)
                        .body(presenting(later))
                        .post("/v1/events")
                        .then()
                        .statusCode(201));
        assertThat(known(work)).isZero();
    }

    private static long known(UUID work) {
        try (var connection = TestDatabase.asApp();
                var select = connection.prepareStatement(
                        "select count(*) from known_edition where work_id = ? and not withdrawn")) {
            select.setObject(1, work);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String presenting(UUID work) {
        return webinar(200).replace("\"capacity\"", "\"presentedWorkIds\": [\"" + work + "\"], \"capacity\"");
    }

    private static void tell(String type, UUID work, UUID edition, long version) throws IOException {
        var fact = (ObjectNode) JSON.readTree(sample("dissemination", type));
        fact.put("workId", work.toString()).put("editionId", edition.toString()).put("version", version);
        TestBroker.publish("dissemination", type, work, null, fact.toString());
    }

    private static List<JsonNode> told(UUID event, String type) {
        return TestBroker.published("events").stream()
                .filter(message -> message.key().equals(event.toString()))
                .filter(message -> type.equals(TestBroker.header(message, "ce_type")))
                .map(message -> read(message.value()))
                .toList();
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
