package org.zajedno.participants.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.VERSION;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.participants.study.CountryDate;

/** A consent is valid for as long as its form says. */
@QuarkusTest
class ExpireConsentsJobTest {

    @Inject
    ExpireConsentsJob job;

    private String form;
    private String participant;

    @BeforeEach
    void someoneWhoMayBeAsked() {
        TestDatabase.clean();
        var study = study();
        form = form(study);
        participant = participant(study, "RS");
    }

    @Test
    void consentIsOverWhenTheTermOfItsFormIs() {
        // When
        var consent = give(version("\"validFor\": \"P1Y6M\""), "2019-11-04");

        // Then
        var shown = as(TEAM_RS).get(path(consent)).jsonPath();
        assertThat(shown.getString("expiresOn")).isEqualTo("2021-05-04");
        assertThat(shown.getList("purposes.state")).containsOnly("EXPIRED");
        assertThat(decision().getString("state")).isEqualTo("EXPIRED");
        assertThat(decision().getString("since")).isEqualTo("2021-05-04");
        assertThat(decision().getBoolean("permitted")).isFalse();
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");
        assertThat(move(TEAM_RS, participant, "ON_STUDY").jsonPath().getString("type"))
                .isEqualTo("/problems/no-consent-to-participate");
    }

    @Test
    void onItsLastDayInTheCountryTheConsentStands() {
        // Given
        var today = CountryDate.today(Country.of("RS"), Instant.now());

        // When
        var consent = give(version("\"validUntil\": \"%s\"".formatted(today)), "2019-11-04");

        // Then
        assertThat(as(TEAM_RS).get(path(consent)).jsonPath().getString("expiresOn"))
                .isEqualTo(today.plusDays(1).toString());
        assertThat(decision().getString("state")).isEqualTo("GIVEN");
        assertThat(as(TEAM_RS).get("/v1/reconsent-tasks").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void whoseConsentIsOverMustBeAskedAgain() throws SQLException {
        // Given
        var consent = give(version("\"validFor\": \"P30Y\""), "2019-11-04");

        // When
        dayComes(consent);

        // Then
        var tasks = as(TEAM_RS).get("/v1/reconsent-tasks").jsonPath();
        assertThat(tasks.getList("items.consentId")).containsExactly(consent);
        assertThat(tasks.getList("items.state")).containsExactly("EXPIRED");
        assertThat(tasks.getString("items[0].endedOn")).isEqualTo("2020-11-04");
        assertThat(tasks.getList("items[0].purposes")).containsExactly("PARTICIPATE", "CONTACT_AGAIN", "QUOTE");
    }

    @Test
    void whoWasAskedAgainIsNotListed() throws SQLException {
        // Given
        var version = version("\"validFor\": \"P30Y\"");
        dayComes(give(version, "2019-11-04"));

        // When
        give(version, "2020-11-05");

        // Then
        assertThat(as(TEAM_RS).get("/v1/reconsent-tasks").jsonPath().getList("items"))
                .isEmpty();
        assertThat(decision().getString("state")).isEqualTo("GIVEN");
    }

    @Test
    void theEndIsToldOnceHoweverOftenAndLateTheJobRuns() throws Exception {
        // Given
        var consent = give(version("\"validFor\": \"P30Y\""), "2019-11-04");
        dayComes(consent);

        // When
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var run : List.of(pool.submit(job::expireAll), pool.submit(job::expireAll))) {
                run.get(20, SECONDS);
            }
        }
        job.expireAll();

        // Then
        await().atMost(20, SECONDS).until(() -> !changes(consent).isEmpty());
        var next = give(version("\"validFor\": \"P30Y\""), "2020-12-24");
        await().atMost(20, SECONDS)
                .until(() -> TestBroker.published("participants").stream().anyMatch(fact -> next.equals(fact.key())));
        assertThat(changes(consent)).hasSize(1);
        assertThat(violations("ConsentStandingChanged", changes(consent).getFirst()))
                .isEmpty();
        assertThat(new JsonPath(changes(consent).getFirst()).getList("purposes"))
                .isEmpty();
        var history = as(TEAM_RS).get(path(consent)).jsonPath();
        assertThat(history.getList("history.type"))
                .containsExactly("GIVEN", "GIVEN", "GIVEN", "EXPIRED", "EXPIRED", "EXPIRED");
        assertThat(history.getList("history.occurredOn").subList(3, 6)).containsOnly("2020-11-04");
    }

    @Test
    void whatWasRenewedByAConsentEndsWithIt() throws SQLException {
        // Given
        var version = version("\"validFor\": \"P30Y\"");
        var first = give(version, "2019-11-04");
        var second = give(version, "2019-12-01");
        dayComes(second);

        // When
        job.expireAll();

        // Then
        await().atMost(20, SECONDS).until(() -> changes(first).size() == 2);
        assertThat(new JsonPath(changes(first).get(0)).getList("renewed")).contains("QUOTE");
        assertThat(new JsonPath(changes(first).get(1)).getList("renewed")).isEmpty();
        assertThat(new JsonPath(changes(first).get(1)).getList("purposes")).isEmpty();
    }

    @Test
    void decisionThatComesBeforeTheJobTellsTheEndFirst() throws SQLException {
        // Given
        var version = version("\"validFor\": \"P30Y\"");
        var consent = give(version, "2019-11-04");
        dayComes(consent);

        // When
        give(version, "2020-11-05");

        // Then
        await().atMost(20, SECONDS).until(() -> !changes(consent).isEmpty());
        assertThat(changes(consent)).hasSize(1);
        assertThat(new JsonPath(changes(consent).getFirst()).getList("purposes"))
                .isEmpty();
        assertThat(new JsonPath(changes(consent).getFirst()).getList("renewed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"validFor\": \"P3Y\", \"validUntil\": \"2031-12-31\"",
                "\"validFor\": \"P0D\"",
                "\"validFor\": \"P\"",
                "\"validFor\": \"P-3Y\"",
                "\"validFor\": \"PT24H\"",
                "\"validFor\": \"3 years\"",
                "\"validUntil\": \"2019-01-14\""
            })
    void termThatIsNoneIsRefused(String term) {
        // When
        var refused = post(COORDINATOR, "/v1/consent-forms/" + form + "/versions", with(term));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).startsWith("valid");
    }

    @Test
    void nobodySignsAfterTheLastDay() {
        // Given
        var version = version("\"validUntil\": \"2019-11-03\"");

        // When
        var refused = post(
                TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, "2019-11-04", true));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("givenOn");
    }

    @Test
    void databaseChangesNoTerm() throws SQLException {
        // Given
        give(version("\"validFor\": \"P1Y\""), "2019-11-04");

        // When
        var refusal = refusal("update consent_record set expires_on = null");

        // Then
        assertThat(refusal).isEqualTo("42501");
    }

    private static String refusal(String sql) {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute(sql);
            return "none";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private String version(String term) {
        return versionInForce(form, with(term));
    }

    private static String with(String term) {
        return VERSION.replace("\"requiresReconsent\"", term + ", \"requiresReconsent\"");
    }

    private String give(String version, String day) {
        return created(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, day, true));
    }

    private String path(String consent) {
        return "/v1/participants/" + participant + "/consents/" + consent;
    }

    private JsonPath decision() {
        return as(TEAM_RS)
                .get("/v1/participants/" + participant + "/decisions")
                .jsonPath()
                .setRootPath("items.find { it.purpose == 'PARTICIPATE' }");
    }

    /** The day on which its term is over has come. */
    private static void dayComes(String consent) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute("update consent_record set expires_on = '%s' where id = '%s'"
                    .formatted(LocalDate.of(2020, 11, 4), consent));
        }
    }

    private static List<String> changes(String consent) {
        return TestBroker.published("participants").stream()
                .filter(fact -> consent.equals(fact.key())
                        && "ConsentStandingChanged".equals(TestBroker.header(fact, "ce_type")))
                .map(fact -> new String(fact.value(), UTF_8))
                .toList();
    }
}
