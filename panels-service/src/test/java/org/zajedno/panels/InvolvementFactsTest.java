package org.zajedno.panels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What the trace is told of concerns, the impact log and its reports: links, days and codes, and nothing else. */
@QuarkusTest
class InvolvementFactsTest {

    private String version;
    private String fromSerbia;
    private String fromBosnia;
    private String inSerbia;

    @BeforeEach
    void twoCountriesHaveSpoken() {
        TestDatabase.clean();
        var serbia = panel("RS");
        var bosnia = panel("BA");
        inSerbia = memberOf(serbia, "RS", "Lipa");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(version, serbia, bosnia);
        fromSerbia = ReviewSteps.said(review, "RS", inSerbia);
        fromBosnia = ReviewSteps.said(review, "BA", memberOf(bosnia, "BA", "Breza"));
    }

    private static String concern(String... comments) {
        return "\"title\":{\"en\":\"How long a session takes\"},\"commentIds\":[\"" + String.join("\",\"", comments)
                + "\"]}";
    }

    private Response gather(String... comments) {
        return researcher()
                .body("{\"materialVersionId\":\"" + version + "\"," + concern(comments))
                .post("/v1/concerns");
    }

    private String log() {
        return researcher()
                .body("{\"commentIds\":[\"" + fromSerbia + "\",\"" + fromBosnia + "\"],\"date\":\"2026-03-01\","
                        + "\"researchStage\":\"DESIGN\",\"involvementLevel\":\"COLLABORATION\","
                        + "\"method\":{\"en\":\"Written review\"},\"hopedToInfluence\":{\"en\":\"Planning\"},"
                        + "\"standards\":[],\"whatChanged\":{\"en\":\"How long a session takes\"}}")
                .post("/v1/impact-entries")
                .header("Location");
    }

    private static Response change(String path, String body) {
        return ppiLead("RS").header("If-Match", "*").body(body).put(path);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The facts about a subject, once there are so many, each of which keeps its contract and has no country. */
    private static List<JsonPath> told(String type, String subject, int many) {
        var facts = await().atMost(Duration.ofSeconds(20)).until(() -> about(subject), found -> found.size() >= many);
        assertThat(facts).hasSize(many).allSatisfy(fact -> {
            assertThat(TestBroker.header(fact, "ce_type")).isEqualTo(type);
            assertThat(TestBroker.header(fact, "ce_country")).isNull();
            assertThat(FactContractTestBase.violations(type, text(fact))).isEmpty();
            assertThat(JsonPath.from(text(fact)).getMap("").keySet())
                    .isEqualTo(JsonPath.from(FactContractTestBase.sample(type))
                            .getMap("")
                            .keySet());
        });
        return facts.stream().map(fact -> JsonPath.from(text(fact))).toList();
    }

    private static List<ConsumerRecord<String, byte[]>> about(String subject) {
        return TestBroker.published("panels").stream()
                .filter(fact -> fact.key().equals(subject))
                .toList();
    }

    private static String text(ConsumerRecord<String, byte[]> fact) {
        return new String(fact.value(), UTF_8);
    }

    @Test
    void concernIsToldEachTimeThatItIsGathered() {
        // Given
        var path = gather(fromSerbia, fromBosnia).header("Location");

        // When
        researcher().header("If-Match", "*").body("{" + concern(fromBosnia)).put(path);

        // Then
        var told = told("ConcernGathered", id(path), 2);
        assertThat(told.getFirst().getList("commentIds", String.class))
                .containsExactlyInAnyOrder(fromSerbia, fromBosnia);
        assertThat(told.getLast().getList("commentIds", String.class)).containsExactly(fromBosnia);
        assertThat(told.getLast().getLong("version"))
                .isGreaterThan(told.getFirst().getLong("version"));
    }

    @Test
    void refusedGatheringIsNotTold() {
        // Given
        var path = gather(fromSerbia).header("Location");

        // When
        var refused = gather(fromSerbia, fromBosnia);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(told("ConcernGathered", id(path), 1)).hasSize(1);
        assertThat(TestBroker.published("panels"))
                .filteredOn(fact -> "ConcernGathered".equals(TestBroker.header(fact, "ce_type")))
                .filteredOn(fact -> text(fact).contains(fromBosnia))
                .isEmpty();
    }

    @Test
    void impactIsToldWithItsOutcomeAndAgainWhenThatChanges() {
        // Given
        var path = log();

        // When
        change(path, "{\"contributorView\":{\"en\":\"Heard\"}}");
        researcher().header("If-Match", "*").body("{\"noChange\":true}").put(path);

        // Then
        var told = told("ImpactRecorded", id(path), 2);
        assertThat(told.getFirst().getList("commentIds", String.class))
                .containsExactlyInAnyOrder(fromSerbia, fromBosnia);
        assertThat(told.getFirst().getString("outcome")).isEqualTo("POSITIVE");
        assertThat(told.getFirst().getString("happenedOn")).isEqualTo("2026-03-01");
        assertThat(told.getLast().getString("outcome")).isEqualTo("NO_CHANGE");
        assertThat(told.getLast().getList("commentIds", String.class))
                .containsExactlyInAnyOrder(fromSerbia, fromBosnia);
        assertThat(told.getLast().getLong("version"))
                .isGreaterThan(told.getFirst().getLong("version"));
    }

    @Test
    void commentThatIsTakenBackIsNoLongerToldOf() {
        // Given
        var path = log();
        member("RS", inSerbia).post("/v1/comments/" + fromSerbia + "/retraction");

        // When
        researcher().header("If-Match", "*").body("{\"effect\":\"NEGATIVE\"}").put(path);

        // Then
        var told = told("ImpactRecorded", id(path), 2);
        assertThat(told.getLast().getList("commentIds", String.class)).containsExactly(fromBosnia);
        assertThat(told.getLast().getString("outcome")).isEqualTo("NEGATIVE");
    }

    @Test
    void frozenReportIsToldWithTheEntriesThatItReports() {
        // Given
        var entry = id(log());
        var report = researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports")
                .header("Location");
        List.of("1", "4", "5")
                .forEach(code -> researcher()
                        .header("If-Match", "*")
                        .body("{\"text\":\"Written by a person\"}")
                        .put(report + "/items/" + code));

        // When
        var frozen = researcher()
                .header("If-Match", "*")
                .body("{\"noneFound\":true}")
                .post(report + "/freezing")
                .jsonPath();

        // Then
        var told = told("GrippReportFrozen", id(report), 1).getFirst();
        assertThat(told.getInt("number")).isEqualTo(frozen.getInt("number"));
        assertThat(told.getString("frozenOn"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(told.getList("impactEntryIds", String.class)).containsExactly(entry);
    }
}
