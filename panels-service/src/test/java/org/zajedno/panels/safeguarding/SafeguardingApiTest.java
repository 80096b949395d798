package org.zajedno.panels.safeguarding;

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
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class SafeguardingApiTest {

    private static final String WORDS = "Ne spavam već nedelju dana.";
    private static final String CALL = "\"call\":{\"phone\":\"+381 60 1234567\",\"askFor\":\"Dragana\","
            + "\"times\":\"posle pet\",\"messageAllowed\":false}";
    private static final String CALL_ME = "{\"wantsCall\":true," + CALL + ",\"words\":\"" + WORDS + "\"}";

    private String panel;
    private String lipa;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
    }

    private String raise() {
        return member("RS", lipa)
                .body(CALL_ME)
                .post("/v1/safeguarding-flags")
                .jsonPath()
                .getString("id");
    }

    @Test
    void namedContactOfTheCountrySeesWhoIsNotWell() {
        // Given
        var raised = member("RS", lipa).body(CALL_ME).post("/v1/safeguarding-flags");
        // When
        var seen = ppiLead("RS").get("/v1/safeguarding-flags?state=RAISED").jsonPath();
        // Then
        assertThat(raised.statusCode()).isEqualTo(201);
        assertThat(raised.asString()).doesNotContain(WORDS, "1234567", "Dragana");
        assertThat(seen.getList("items.pseudonym")).containsExactly("Lipa");
        assertThat(seen.getString("items[0].words")).isEqualTo(WORDS);
        assertThat(seen.getBoolean("items[0].wantsCall")).isTrue();
        assertThat(seen.getString("items[0].source")).isEqualTo("MEMBER");
        assertThat(seen.getMap("items[0].call"))
                .isEqualTo(Map.of(
                        "phone", "+381 60 1234567",
                        "askFor", "Dragana",
                        "times", "posle pet",
                        "messageAllowed", false));
    }

    @Test
    void nobodyElseSeesIt() {
        // Given
        var id = raise();
        var neighbour = memberOf(panel, "RS", "Breza");
        // When
        var statuses = List.of(
                researcher().get("/v1/safeguarding-flags").statusCode(),
                researcher().get("/v1/safeguarding-flags/" + id).statusCode(),
                coordinator().get("/v1/safeguarding-flags").statusCode(),
                as(TestTokens.of("country-team").in("RS"))
                        .get("/v1/safeguarding-flags/" + id)
                        .statusCode(),
                member("RS", lipa).get("/v1/safeguarding-flags").statusCode());
        // Then
        assertThat(statuses).containsOnly(403);
        assertThat(ppiLead("BA").get("/v1/safeguarding-flags/" + id).statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA").get("/v1/safeguarding-flags").jsonPath().getList("items"))
                .isEmpty();
        assertThat(member("RS", neighbour)
                        .get("/v1/safeguarding-flags/" + id + "/state")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsTakenOnceAndClosedWithWhatWasDone() {
        // Given
        var path = "/v1/safeguarding-flags/" + raise();
        // When
        var taken = ppiLead("RS").post(path + "/takeover");
        // Then
        assertThat(taken.jsonPath().getString("state")).isEqualTo("TAKEN");
        assertThat(taken.jsonPath().getBoolean("mine")).isTrue();
        var again = ppiLead("RS").post(path + "/takeover");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/flag-cannot-become");
        assertThat(member("RS", lipa).get(path + "/state").jsonPath().getString("state"))
                .isEqualTo("TAKEN");
        var closed = ppiLead("RS").body("{\"note\":\"Razgovarale smo.\"}").post(path + "/closing");
        assertThat(closed.jsonPath().getString("state")).isEqualTo("CLOSED");
        assertThat(closed.jsonPath().getString("note")).isEqualTo("Razgovarale smo.");
        assertThat(closed.jsonPath().getString("words")).isNull();
        assertThat(closed.jsonPath().getMap("call")).isNull();
    }

    @Test
    void memberSeesWhereTheOwnFlagsStandAndNothingOfTheContactsNotes() {
        // Given
        var first = raise();
        ppiLead("RS").post("/v1/safeguarding-flags/" + first + "/takeover");
        ppiLead("RS").body("{\"note\":\"Razgovarale smo.\"}").post("/v1/safeguarding-flags/" + first + "/closing");
        var second = raise();
        ppiLead("RS").post("/v1/safeguarding-flags/" + second + "/takeover");
        var third = raise();
        // When
        var own = member("RS", lipa).get("/v1/my-safeguarding-flags");
        // Then
        var flags = own.jsonPath();
        assertThat(flags.getList("items.id")).containsExactly(third, second, first);
        assertThat(flags.getList("items.state")).containsExactly("RAISED", "TAKEN", "CLOSED");
        assertThat(flags.getString("items[0].takenAt")).isNull();
        assertThat(flags.getString("items[1].takenAt")).isNotNull();
        assertThat(flags.getString("items[2].closedAt")).isNotNull();
        assertThat(own.asString()).doesNotContain("Razgovarale", WORDS, "1234567");
        var neighbour = memberOf(panel, "RS", "Breza");
        assertThat(member("RS", neighbour)
                        .get("/v1/my-safeguarding-flags")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wantsCall\":true,\"call\":{\"messageAllowed\":true}}",
                "{\"wantsCall\":true,\"call\":{\"phone\":\"my friend has it\",\"messageAllowed\":true}}",
                "{\"wantsCall\":false,\"call\":{\"phone\":\"060 1234567\",\"messageAllowed\":true}}"
            })
    void callNeedsANumberAndTheWishForIt(String body) {
        // Given a member who says it halfway
        // When
        var response = member("RS", lipa).body(body).post("/v1/safeguarding-flags");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).startsWith("call");
    }

    @Test
    void memberOnABreakMayAskForHelp() {
        // Given
        var membership = member("RS", lipa).get("/v1/memberships").jsonPath().getString("items[0].id");
        member("RS", lipa).post("/v1/memberships/" + membership + "/break");
        // When
        var raised = member("RS", lipa).body("{\"wantsCall\":false}").post("/v1/safeguarding-flags");
        // Then
        assertThat(raised.statusCode()).isEqualTo(201);
    }

    @Test
    void whoeverSitsOnNoPanelIsToldSo() {
        // Given an account without a panel
        // When
        var response = member("RS", UUID.randomUUID().toString()).body(CALL_ME).post("/v1/safeguarding-flags");
        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/no-membership");
    }

    @Test
    void leadWhoNoticedSomethingNamesTheComment() {
        // Given
        var review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        var comment = ReviewSteps.said(review, "RS", lipa);
        // When
        var raised = ppiLead("RS")
                .body("{\"commentId\":\"" + comment + "\",\"words\":\"Zvuči vrlo loše.\"}")
                .post("/v1/safeguarding-flags");
        // Then
        assertThat(raised.statusCode()).isEqualTo(201);
        var seen = ppiLead("RS").get(raised.header("Location")).jsonPath();
        assertThat(seen.getString("pseudonym")).isEqualTo("Lipa");
        assertThat(seen.getString("source")).isEqualTo("PPI_LEAD");
        assertThat(seen.getString("commentId")).isEqualTo(comment);
        assertThat(member("RS", lipa).get(raised.header("Location") + "/state").statusCode())
                .isEqualTo(404);
    }

    @Test
    void memberCannotFlagSomebodyElse() {
        // Given
        var neighbour = ppiLead("RS")
                .get("/v1/panels/" + panel + "/memberships")
                .jsonPath()
                .getString("items[0].id");
        // When
        var response = member("RS", lipa)
                .body("{\"membershipId\":\"" + neighbour + "\",\"words\":\"x\"}")
                .post("/v1/safeguarding-flags");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("membershipId");
    }

    @Test
    void leadOfAnotherCountryCannotFlagTheMember() {
        // Given
        var membership = ppiLead("RS")
                .get("/v1/panels/" + panel + "/memberships")
                .jsonPath()
                .getString("items[0].id");
        // When
        var response = ppiLead("BA")
                .body("{\"membershipId\":\"" + membership + "\",\"words\":\"x\"}")
                .post("/v1/safeguarding-flags");
        // Then
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSaidIsReadableNowhereAndInNoFact() throws SQLException {
        // Given
        var id = member("RS", lipa)
                .header("Idempotency-Key", "flag-1")
                .body(CALL_ME)
                .post("/v1/safeguarding-flags")
                .jsonPath()
                .getString("id");
        // When
        var dump = dump();
        // Then
        assertThat(dump).contains(id).doesNotContain("spavam", "1234567", "Dragana", "posle pet");
        await().during(Duration.ofMillis(500))
                .until(() -> TestBroker.published("panels").stream()
                        .noneMatch(fact -> new String(fact.value()).contains(id)));
    }

    private static String dump() throws SQLException {
        var text = new StringBuilder();
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS,BA', false)");
            for (var table : TestDatabase.tables()) {
                try (var row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        text.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
