package org.zajedno.events.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.finished;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.FactContracts;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.Tokens;

/** What rests on a consent stands and falls with it, however its facts arrive. */
@QuarkusTest
class QuoteOnConsentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID consent = UUID.randomUUID();
    private final UUID formVersion = UUID.randomUUID();
    private UUID event;

    @BeforeEach
    void webinarThatIsOver() {
        TestDatabase.clean();
        event = finished();
    }

    @Test
    void quoteRestsOnAConsentThatPermitsIt() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");

        // When
        var reply = quote(COORDINATOR);

        // Then
        reply.then().statusCode(201);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void everyOtherConsentGetsOneAnswer() throws Exception {
        // Given
        var otherPurpose = UUID.randomUUID();
        give(otherPurpose, "BA", "PARTICIPATE");
        give(consent, "RS", "QUOTE");

        // When
        var unknown = quote(COORDINATOR, UUID.randomUUID());
        var another = quote(COORDINATOR, otherPurpose);
        var foreign = quote(TEAM_BA, consent);

        // Then
        for (var reply : List.of(unknown, another, foreign)) {
            reply.then().statusCode(422).body("type", equalTo("/problems/consent-not-standing"));
            assertThat(withoutInstance(reply)).isEqualTo(withoutInstance(unknown));
        }
        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"PARTICIPATE\"]"})
    void quoteFallsWithAConsentThatALaterDecisionEnds(String left) throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        change(4, left, "[]");

        // Then
        awaitNothingShown();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void whatWasAgreedToAnewStaysAndNothingIsAdded() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        change(4, "[]", "[\"QUOTE\"]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void entryFoundRightAgainPermitsAgain() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        change(4, "[]", "[]");

        // When
        change(5, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(201);
    }

    @Test
    void olderStateDoesNotFollowANewerOne() throws Exception {
        // Given
        change(5, "[]", "[]");

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void withdrawalThatComesBeforeItsConsentCounts() throws Exception {
        // Given
        withdraw();

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void noOlderStateBringsAWithdrawnConsentBack() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        withdraw();

        // When
        change(3, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void whatFellByAMistakenWithdrawalComesBackByAPersonAlone() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);
        withdraw();

        // When
        change(5, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        assertThat(shown()).isEmpty();
        quote(COORDINATOR).then().statusCode(201);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void mistakeThatIsToldBeforeItsWithdrawalCountsToo() throws Exception {
        // Given
        change(5, "[\"QUOTE\"]", "[]");

        // When
        withdraw();

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(201);
    }

    @Test
    void anotherWithdrawalAfterTheMistakeCounts() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        withdraw();
        change(5, "[\"QUOTE\"]", "[]");

        // When
        withdraw("QUOTE", 6);

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void withdrawalOfAnotherPurposeEndsNothingThatRestsOnThisOne() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        withdraw("CONTACT_AGAIN", 4);

        // Then
        awaitHandled();
        assertThat(acknowledgement()).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0");
        quote(COORDINATOR).then().statusCode(201);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void withdrawalFromBeforePurposesWereKnownEndsAll() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("insert into withdrawn_consent (consent_id) values ('" + consent + "')");
        }

        // When
        change(9, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void withdrawnConsentTakesItsQuotesAndIsAcknowledged() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);
        quote(COORDINATOR, null).then().statusCode(201);

        // When
        withdraw();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(acknowledgement()).contains("\"outcome\":\"REMOVED\"", "\"removed\":1"));
        assertThat(shown()).hasSize(1);
        assertThat(given().get("/v1/events/{id}/quotes?modifiedSince=2021-01-01T00:00:00Z", event)
                        .jsonPath()
                        .getList("gone"))
                .hasSize(1);
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void consentOnWhichNothingRestsIsAcknowledgedToo() throws IOException {
        // When
        withdraw();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(acknowledgement()).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0"));
        assertThat(FactContracts.violations("WithdrawalAcknowledged", acknowledgement()))
                .isEmpty();
    }

    @Test
    void versionThatAsksAgainTakesWhatRestedOnTheFormerOne() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        end();

        // Then
        awaitNothingShown();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void consentThatComesAfterItsVersionHasEndedPermitsNothing() throws Exception {
        // Given
        end();

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void quotesAddedWhileTheConsentFallsFallToo() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        Callable<Integer> adding = () -> quote(COORDINATOR).statusCode();

        // When
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = List.of(pool.submit(adding), pool.submit(adding), pool.submit(adding), pool.submit(adding));
            withdraw();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 422);
            }
        }

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> !acknowledgement().isEmpty());
        assertThat(shown()).isEmpty();
    }

    @Test
    void databaseShowsNoConsentOfAnotherCountry() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");

        // When
        var seen = List.of(count(""), count("BA,XK"), count("RS"));

        // Then
        assertThat(seen).containsExactly(0L, 0L, 1L);
    }

    private void give(UUID id, String country, String purpose) throws IOException {
        tellGiven(id, country, purpose);
        await().atMost(Duration.ofSeconds(20)).until(() -> count(country) > 0 && isKnown(country, id));
    }

    private void tellGiven(UUID id, String country, String purpose) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContracts.sample("participants", "ConsentGiven"));
        fact.put("consentId", id.toString()).put("formVersionId", formVersion.toString());
        fact.putArray("purposes").add(purpose);
        TestBroker.publish("participants", "ConsentGiven", id, country, fact.toString());
    }

    private void change(int version, String purposes, String renewed) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContracts.sample("participants", "ConsentStandingChanged"));
        fact.put("consentId", consent.toString())
                .put("formVersionId", formVersion.toString())
                .put("version", version);
        fact.set("purposes", JSON.readTree(purposes));
        fact.set("renewed", JSON.readTree(renewed));
        TestBroker.publish("participants", "ConsentStandingChanged", consent, "RS", fact.toString());
    }

    private void withdraw() throws IOException {
        withdraw("QUOTE", 4);
    }

    private void withdraw(String purpose, int version) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContracts.sample("participants", "ConsentWithdrawn"));
        fact.put("consentId", consent.toString()).put("purpose", purpose).put("version", version);
        TestBroker.publish("participants", "ConsentWithdrawn", consent, "RS", fact.toString());
    }

    private void end() throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContracts.sample("participants", "ConsentVersionsEnded"));
        fact.putArray("endedVersions").add(formVersion.toString());
        TestBroker.publish("participants", "ConsentVersionsEnded", UUID.randomUUID(), null, fact.toString());
    }

    /** A test's facts are handled in the order in which they were told: what comes before this one is done with it. */
    private void awaitHandled() throws IOException {
        give(UUID.randomUUID(), "ME", "PARTICIPATE");
    }

    private void awaitNothingShown() {
        await().atMost(Duration.ofSeconds(20)).until(() -> shown().isEmpty());
    }

    private List<Object> shown() {
        return given().get("/v1/events/{id}/quotes", event).jsonPath().getList("items");
    }

    private String acknowledgement() {
        return TestBroker.published("events").stream()
                .filter(message -> message.key().equals(consent.toString()))
                .filter(message -> TestBroker.header(message, "ce_country").equals("RS"))
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private Response quote(Tokens caller) {
        return quote(caller, consent);
    }

    private Response quote(Tokens caller, UUID id) {
        return as(caller)
                .body("""
                        {"text": {"en": "Now I know how long a session takes."}, %s
                         "permissionGiven": true, "credit": "NONE"}""".formatted(id == null ? "" : "\"consentId\": \"" + id + "\","))
                .post("/v1/events/{id}/quotes", event);
    }

    private static String withoutInstance(Response reply) {
        return reply.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\",?", "");
    }

    private static long count(String countries) throws SQLException {
        return select(countries, "select count(*) from known_consent");
    }

    private static boolean isKnown(String country, UUID id) throws SQLException {
        return select(country, "select count(*) from known_consent where consent_id = '" + id + "'") == 1;
    }

    private static long select(String countries, String sql) throws SQLException {
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
