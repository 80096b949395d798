package org.zajedno.panels.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class StandardsApiTest {

    private final List<String> accounts = new ArrayList<>();
    private String panel;

    @BeforeEach
    void aPanelOfFive() {
        TestDatabase.clean();
        accounts.clear();
        panel = panel("RS");
        IntStream.range(0, 5).forEach(number -> accounts.add(memberOf(panel, "RS", "Pseudonym" + number)));
    }

    private Response rate(RequestSpecification caller, int score) {
        return caller.body("{\"panelId\":\"" + panel + "\",\"standard\":\"WORKING_TOGETHER\",\"score\":" + score
                        + ",\"evidence\":{\"en\":\"We were asked early\"},\"period\":\"2026-H2\"}")
                .post("/v1/standards-assessments");
    }

    private JsonPath profile(RequestSpecification caller) {
        return caller.get("/v1/standards-assessments?panelId=" + panel + "&period=2026-H2")
                .jsonPath();
    }

    private static String line(String rest) {
        return "items.find { it.standard == 'WORKING_TOGETHER' }." + rest;
    }

    @Test
    void sideIsToldFromFiveRatingsUpwards() {
        accounts.subList(0, 4).forEach(account -> rate(member("RS", account), 4));
        var four = researcher().get("/v1/standards-assessments?panelId=" + panel + "&period=2026-H2");

        rate(member("RS", accounts.get(4)), 3);

        assertThat(four.jsonPath().getBoolean(line("members.shown"))).isFalse();
        assertThat(four.asString()).doesNotContain("We were asked early", "\"mean\"", "\"ratings\"");
        var five = profile(researcher());
        assertThat(five.getInt(line("members.ratings"))).isEqualTo(5);
        assertThat(five.getDouble(line("members.mean"))).isEqualTo(4.0);
        assertThat(five.getBoolean(line("researchers.shown"))).isFalse();
        assertThat(five.getList("items.standard")).hasSize(6);
    }

    @Test
    void ownRatingIsToldToItsRaterAlone() {
        rate(member("RS", accounts.getFirst()), 2);

        var own = profile(member("RS", accounts.getFirst()));

        assertThat(own.getInt(line("own"))).isEqualTo(2);
        assertThat(profile(member("RS", accounts.get(1))).<Integer>get(line("own")))
                .isNull();
        assertThat(profile(ppiLead("RS")).<Integer>get(line("own"))).isNull();
    }

    @Test
    void ratingIsInTheCopyOfWhatIsStoredAboutItsRater() {
        rate(member("RS", accounts.getFirst()), 2);

        var stored = member("RS", accounts.getFirst()).get("/v1/my-data").jsonPath();

        assertThat(stored.getInt("stored.standards_assessment[0].score")).isEqualTo(2);
        assertThat(member("RS", accounts.get(1)).get("/v1/my-data").asString()).doesNotContain("standards_assessment");
    }

    @Test
    void standardIsRatedOncePerPeriod() {
        rate(member("RS", accounts.getFirst()), 2);

        var again = rate(member("RS", accounts.getFirst()), 5);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/already-assessed");
    }

    @Test
    void researchersRateFromTheirSide() {
        IntStream.range(0, 5)
                .forEach(_ -> rate(
                        as(TestTokens.of("researcher")
                                .in("RS")
                                .account(UUID.randomUUID().toString())),
                        5));

        var profile = profile(ppiLead("RS"));

        assertThat(profile.getDouble(line("researchers.mean"))).isEqualTo(5.0);
        assertThat(profile.getBoolean(line("members.shown"))).isFalse();
    }

    @Test
    void memberOfAnotherPanelFindsNothing() {
        var stranger = memberOf(panel("RS"), "RS", "Jela");

        var refused = rate(member("RS", stranger), 1);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(member("RS", stranger)
                        .get("/v1/standards-assessments?panelId=" + panel + "&period=2026-H2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(researcher()
                        .get("/v1/standards-assessments?panelId=" + ReviewSteps.unknown() + "&period=2026-H2")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void scoreAndPeriodAreChecked() {
        var six = rate(member("RS", accounts.getFirst()), 6);

        assertThat(six.statusCode()).isEqualTo(422);
        assertThat(researcher()
                        .get("/v1/standards-assessments?panelId=" + panel + "&period=yesterday")
                        .statusCode())
                .isEqualTo(422);
    }
}
