package org.zajedno.events.consent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.finished;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** A webinar that is over, and what is told of consents on which quotes about it may rest. */
abstract class QuoteOnConsentTestBase {

    static final ObjectMapper JSON = new ObjectMapper();

    final UUID consent = UUID.randomUUID();

    private final UUID formVersion = UUID.randomUUID();

    UUID event;

    @BeforeEach
    void webinarThatIsOver() {
        TestDatabase.clean();
        event = finished();
    }

    void give(UUID id, String country, String purpose) throws IOException {
        tellGiven(id, country, purpose);
        await().atMost(Duration.ofSeconds(20)).until(() -> count(country) > 0 && isKnown(country, id));
    }

    void tellGiven(UUID id, String country, String purpose) throws IOException {
        tellGiven(id, null, country, purpose);
    }

    /** @param study null for that of the sample */
    void tellGiven(UUID id, UUID study, String country, String purpose) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContractTestBase.sample("participants", "ConsentGiven"));
        fact.put("consentId", id.toString()).put("formVersionId", formVersion.toString());
        if (study != null) {
            fact.put("studyId", study.toString());
        }
        fact.putArray("purposes").add(purpose);
        TestBroker.publish("participants", "ConsentGiven", id, country, fact.toString());
    }

    void change(int version, String purposes, String renewed) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContractTestBase.sample("participants", "ConsentStandingChanged"));
        fact.put("consentId", consent.toString())
                .put("formVersionId", formVersion.toString())
                .put("version", version);
        fact.set("purposes", JSON.readTree(purposes));
        fact.set("renewed", JSON.readTree(renewed));
        TestBroker.publish("participants", "ConsentStandingChanged", consent, "RS", fact.toString());
    }

    void withdraw() throws IOException {
        withdraw("QUOTE", 4);
    }

    void withdraw(String purpose, int version) throws IOException {
        withdraw(purpose, version, "RS");
    }

    void withdraw(String purpose, int version, String country) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContractTestBase.sample("participants", "ConsentWithdrawn"));
        fact.put("consentId", consent.toString()).put("purpose", purpose).put("version", version);
        TestBroker.publish("participants", "ConsentWithdrawn", consent, country, fact.toString());
    }

    void end() throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContractTestBase.sample("participants", "ConsentVersionsEnded"));
        fact.putArray("endedVersions").add(formVersion.toString());
        TestBroker.publish("participants", "ConsentVersionsEnded", UUID.randomUUID(), null, fact.toString());
    }

    /** A test's facts are handled in the order in which they were told: what comes before this one is done with it. */
    void awaitHandled() throws IOException {
        give(UUID.randomUUID(), "ME", "PARTICIPATE");
    }

    void awaitNothingShown() {
        await().atMost(Duration.ofSeconds(20)).until(() -> shown().isEmpty());
    }

    List<Object> shown() {
        return given().get("/v1/events/{id}/quotes", event).jsonPath().getList("items");
    }

    String acknowledgement() {
        return TestBroker.published("events").stream()
                .filter(message -> message.key().equals(consent.toString()))
                .filter(message -> TestBroker.header(message, "ce_country").equals("RS"))
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    Response quote(TestTokens caller) {
        return quote(caller, consent);
    }

    Response quote(TestTokens caller, UUID id) {
        return as(caller)
                .body("""
                        {"text": {"en": "Now I know how long a session takes."}, %s
                         "permissionGiven": true, "credit": "NONE"}""".formatted(id == null ? "" : "\"consentId\": \"" + id + "\","))
                .post("/v1/events/{id}/quotes", event);
    }

    static String withoutInstance(Response reply) {
        return reply.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\",?", "");
    }

    static long count(String countries) throws SQLException {
        return select(countries, "select count(*) from known_consent");
    }

    static boolean isKnown(String country, UUID id) throws SQLException {
        return select(country, "select count(*) from known_consent where consent_id = '" + id + "'") == 1;
    }

    static long select(String countries, String sql) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = '" + countries + "'");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
