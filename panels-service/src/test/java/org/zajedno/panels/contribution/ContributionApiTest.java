package org.zajedno.panels.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ContributionApiTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    RepublishCreditsJob republish;

    private String account;
    private String comment;

    @BeforeEach
    void fourCommentsChangedTheMaterial() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        var another = memberOf(panel, "RS", "Breza");
        var material = ReviewSteps.material();
        var review = ReviewSteps.openReview(ReviewSteps.version(material, ReviewSteps.TEXT), panel);
        comment = said(review, account, "{\"preference\":\"NAMED\",\"name\":\"Ana Anić\"}");
        var others = List.of(
                said(review, another, "{\"preference\":\"PSEUDONYM\"}"),
                said(review, another, "{\"preference\":\"PANEL_ONLY\"}"),
                said(review, another, "{\"preference\":\"NONE\"}"));
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        others.forEach(other -> ReviewSteps.change(second, other));
        ReviewSteps.release(second);
    }

    private static String said(String review, String account, String credit) {
        var id = ReviewSteps.say(review, "RS", account, ReviewSteps.general(credit))
                .jsonPath()
                .getString("id");
        ReviewSteps.respond(id, "ACCEPTED");
        return id;
    }

    /** What the PPI lead reads is to be printed, an empty text where nothing is. */
    private static Set<String> lines() {
        return ppiLead("RS").get("/v1/contributions").jsonPath().<String>getList("items.line").stream()
                .map(line -> line == null ? "" : line)
                .collect(Collectors.toSet());
    }

    private String own() {
        return "/v1/contributions/"
                + member("RS", account).get("/v1/contributions").jsonPath().getString("items[0].id");
    }

    @Test
    void creditOfTheCommentChangesTheContributionWithIt() {
        var path = "/v1/comments/" + comment;

        var changed = member("RS", account)
                .header("If-Match", member("RS", account).get(path).header("ETag"))
                .body("{\"preference\":\"PSEUDONYM\"}")
                .put(path + "/credit");

        assertThat(changed.jsonPath().getString("credit.preference")).isEqualTo("PSEUDONYM");
        assertThat(member("RS", account).get(own()).jsonPath().getString("credit"))
                .isEqualTo("PSEUDONYM");
        assertThat(member("RS", account)
                        .body("{\"preference\":\"NONE\"}")
                        .put(path + "/credit")
                        .statusCode())
                .isEqualTo(428);
        assertThat(member("RS", memberOf(panel("RS"), "RS", "Bor"))
                        .header("If-Match", "*")
                        .body("{\"preference\":\"NONE\"}")
                        .put(path + "/credit")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> credits(String path) {
        return TestBroker.published("panels").stream()
                .filter(fact -> path.endsWith(fact.key()))
                .map(fact -> new String(fact.value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void creditsAreForTheirMembersAndTheLeadOfTheCountry() {
        assertThat(lines()).isEqualTo(Set.of("Ana Anić", "Breza", "LEAP", ""));
        assertThat(ppiLead("BA").get("/v1/contributions").jsonPath().getList("items"))
                .isEmpty();
        for (var other : List.of(researcher(), coordinator())) {
            assertThat(other.get("/v1/contributions?studyId=" + ReviewSteps.STUDY)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void leadWhoDoesResearchBesidesSeesTheOwnContributionsAlone() {
        var both = as(TestTokens.of("ppi-lead", "researcher").in("RS"));

        assertThat(both.get("/v1/contributions").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void factOfACreditHasAMarkThatIsTheSameForNoTwoContributions() {
        var given = ppiLead("RS").get("/v1/contributions").jsonPath().<String>getList("items.id");
        var told = await().atMost(SOON)
                .until(
                        () -> given.stream()
                                .flatMap(id -> credits("/" + id).stream())
                                .toList(),
                        facts -> facts.size() == 3);

        assertThat(told).allSatisfy(fact -> {
            assertThat(fact).doesNotContain("Ana", "Breza");
            assertThat(FactContractTestBase.violations("ContributionCredited", fact))
                    .isEmpty();
            assertThat(fact.contains("creditDigest")).isEqualTo(!fact.contains("PANEL_ONLY"));
        });
        assertThat(told.stream()
                        .map(fact -> JsonPath.from(fact).getString("creditDigest"))
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void creditThatWasToldWithoutItsMarkIsToldAgain() throws SQLException {
        var path = own();
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute("update contribution set digest_told = false where credit_name is not null");
        }

        republish.republishAll();

        await().atMost(SOON).until(() -> credits(path).size() == 2);
        assertThat(credits(path).getLast()).contains("\"version\":2", "creditDigest");
    }

    @Test
    void memberChangesTheOwnCredit() {
        var path = own();
        var tag = member("RS", account).get(path).header("ETag");

        var changed = member("RS", account)
                .header("If-Match", tag)
                .body("{\"preference\":\"PSEUDONYM\"}")
                .put(path + "/credit");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(lines()).isEqualTo(Set.of("Lipa", "Breza", "LEAP", ""));
        assertThat(member("RS", account)
                        .body("{\"preference\":\"NONE\"}")
                        .put(path + "/credit")
                        .statusCode())
                .isEqualTo(428);
        assertThat(member("RS", account)
                        .header("If-Match", tag)
                        .body("{\"preference\":\"NONE\"}")
                        .put(path + "/credit")
                        .statusCode())
                .isEqualTo(412);
        assertThat(member("RS", "stranger").get(path).statusCode()).isEqualTo(404);
        await().atMost(SOON).until(() -> credits(path).size() == 2);
        assertThat(credits(path).getFirst()).contains("\"credit\":\"NAMED\"", "\"version\":1");
        assertThat(credits(path).getLast()).contains("\"credit\":\"PSEUDONYM\"", "\"version\":2");
    }

    @Test
    void creditInPrintStays() {
        TestBroker.publish(
                "dissemination",
                "EditionPublished",
                UUID.randomUUID(),
                null,
                FactContractTestBase.sample("dissemination", "EditionPublished")
                        .replaceAll("(\"studyId\"\\s*:\\s*\")[^\"]+", "$1" + ReviewSteps.STUDY));

        var path = own();
        await().atMost(SOON)
                .until(() -> member("RS", account)
                                .header("If-Match", "*")
                                .body("{\"preference\":\"NONE\"}")
                                .put(path + "/credit")
                                .statusCode()
                        == 409);

        assertThat(member("RS", account).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void retractedCommentTakesItsCreditBack() {
        var path = own();

        member("RS", account).post("/v1/comments/" + comment + "/retraction");

        assertThat(lines()).isEqualTo(Set.of("Breza", "LEAP", ""));
        await().atMost(SOON).until(() -> credits(path).size() == 2);
        assertThat(credits(path).getLast()).contains("\"credit\":\"NONE\"");
    }
}
