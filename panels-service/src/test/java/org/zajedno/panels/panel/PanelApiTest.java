package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.changedPanel;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.newPanel;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.TestUsers;

@QuarkusTest
class PanelApiTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void openedPanelIsReadBackInTheReadersLanguage() {
        var created = ppiLead("RS").body(newPanel("RS")).post("/v1/panels");

        var response = ppiLead("RS").header("Accept-Language", "sr-RS").get(created.header("Location"));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(response.header("ETag")).isEqualTo("\"1.en+sr-Latn\"");
        assertThat(response.jsonPath().getString("name")).isEqualTo("Savetodavna grupa");
        assertThat(response.jsonPath().getString("state")).isEqualTo("FORMING");
        assertThat(response.jsonPath().getInt("feedbackAgreement.responseWithinDays"))
                .isEqualTo(21);
        assertThat(response.jsonPath().getLong("members")).isZero();
    }

    @Test
    void panelOfAnotherCountryCannotBeOpened() {
        var response = ppiLead("RS").body(newPanel("BA")).post("/v1/panels");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/foreign-country");
    }

    @Test
    void panelOfAnotherCountryIsAsIfItWereNotThere() {
        var id = panel("RS");

        var foreign = ppiLead("BA").get("/v1/panels/" + id);

        assertThat(foreign.statusCode()).isEqualTo(404);
        var unknown = UUID.randomUUID().toString();
        assertThat(foreign.asString().replace(id, unknown))
                .isEqualTo(ppiLead("BA").get("/v1/panels/" + unknown).asString());
    }

    @Test
    void agreementToAnswerBeforeAcknowledgingIsRefused() {
        var response = ppiLead("RS")
                .body(newPanel("RS").replace("\"responseWithinDays\":21", "\"responseWithinDays\":2"))
                .post("/v1/panels");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field"))
                .isEqualTo("feedbackAgreement.acknowledgeWithinDays");
    }

    @Test
    void closedPanelNeverOpensAgain() {
        var id = panel("RS");
        ppiLead("RS").header("If-Match", "*").body(changedPanel("CLOSED")).put("/v1/panels/" + id);

        var response = ppiLead("RS")
                .header("If-Match", "*")
                .body(changedPanel("ACTIVE"))
                .put("/v1/panels/" + id);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/panel-cannot-become");
        assertThat(response.jsonPath().getString("detail")).contains("CLOSED").contains("ACTIVE");
    }

    @Test
    void changeOfAPanelNeedsThePresentVersion() {
        var path = "/v1/panels/" + panel("RS");

        var unconditional = ppiLead("RS").body(changedPanel("PAUSED")).put(path);
        var stale = ppiLead("RS")
                .header("If-Match", "\"1\"")
                .body(changedPanel("PAUSED"))
                .put(path);

        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
    }

    @Test
    void smallNumberOfMembersIsToldToThePpiLeadOnly() {
        var id = panel("RS");
        IntStream.range(0, 4).forEach(number -> memberOf(id, "RS", "Lipa " + number));

        var researchers = researcher().get("/v1/panels/" + id).jsonPath();
        var leads = ppiLead("RS").get("/v1/panels/" + id).jsonPath();

        assertThat(researchers.getString("members")).isNull();
        assertThat(leads.getInt("members")).isEqualTo(4);
        memberOf(id, "RS", "Breza");
        assertThat(researcher().get("/v1/panels/" + id).jsonPath().getInt("members"))
                .isEqualTo(5);
    }

    @Test
    void invitationMakesAnActiveMemberOnce() {
        var id = panel("RS");
        var invitation = invite(id, "RS", "Lipa").jsonPath();
        var code = Map.of("code", invitation.getString("invitationCode"));

        var accepted = member("RS", "somebody").body(code).post("/v1/invitations/acceptance");

        assertThat(invitation.getString("state")).isEqualTo("INVITED");
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.jsonPath().getString("role")).isEqualTo("panel-member");
        assertThat(accepted.asString()).doesNotContain("somebody");
        assertThat(member("RS", "another")
                        .body(code)
                        .post("/v1/invitations/acceptance")
                        .statusCode())
                .isEqualTo(404);
        var mine = member("RS", "somebody").get("/v1/memberships?mine=true").jsonPath();
        assertThat(mine.getList("items.pseudonym")).containsExactly("Lipa");
    }

    @Test
    void invitationCannotBeTakenFromAnotherCountry() {
        var code = invite(panel("RS"), "RS", "Lipa").jsonPath().getString("invitationCode");

        var response = member("BA", "stranger").body(Map.of("code", code)).post("/v1/invitations/acceptance");

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void memberSitsOnAPanelOnce() {
        var id = panel("RS");
        var account = memberOf(id, "RS", "Lipa");
        var code = invite(id, "RS", "Breza").jsonPath().getString("invitationCode");

        var response = member("RS", account).body(Map.of("code", code)).post("/v1/invitations/acceptance");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/already-member");
    }

    @Test
    void invitationCodeIsStoredNowhereReadable() throws SQLException {
        var id = panel("RS");

        var code = ppiLead("RS")
                .header("Idempotency-Key", "invite-1")
                .body("{\"pseudonym\":\"Lipa\",\"role\":\"MEMBER\"}")
                .post("/v1/panels/" + id + "/memberships")
                .jsonPath()
                .getString("invitationCode");
        member("RS", "somebody").body(Map.of("code", code)).post("/v1/invitations/acceptance");

        assertThat(dump()).doesNotContain(code);
    }

    @Test
    void invitationThatIsSentAgainHasOneEffectAndNoCode() {
        var id = panel("RS");
        var first = inviteUnderKey(id);

        var again = inviteUnderKey(id);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.jsonPath().getString("pseudonym")).isEqualTo("Lipa");
        assertThat(first.jsonPath().getString("invitationCode")).isNotBlank();
        assertThat(again.jsonPath().getString("invitationCode")).isNull();
    }

    private static Response inviteUnderKey(String panel) {
        return TestUsers.as(TestTokens.of("ppi-lead").in("RS").account("lead-of-serbia"))
                .header("Idempotency-Key", "invite-2")
                .body("{\"pseudonym\":\"Lipa\",\"role\":\"MEMBER\"}")
                .post("/v1/panels/" + panel + "/memberships");
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

    @Test
    void memberPausesComesBackAndLeaves() {
        var id = panel("RS");
        var account = memberOf(id, "RS", "Lipa");
        var path = "/v1/memberships/"
                + member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");

        var paused = member("RS", account).post(path + "/break");

        assertThat(paused.jsonPath().getString("state")).isEqualTo("ON_BREAK");
        assertThat(member("RS", account).post(path + "/break").statusCode()).isEqualTo(409);
        assertThat(member("RS", account).post(path + "/return").jsonPath().getString("state"))
                .isEqualTo("ACTIVE");
        assertThat(ppiLead("RS").post(path + "/end").jsonPath().getString("state"))
                .isEqualTo("ENDED");
        assertThat(member("RS", account).post(path + "/return").statusCode()).isEqualTo(409);
    }

    @Test
    void membershipOfAnotherMemberIsNotFound() {
        var id = panel("RS");
        memberOf(id, "RS", "Lipa");
        var stranger = memberOf(id, "RS", "Breza");
        var path = "/v1/memberships/"
                + ppiLead("RS")
                        .get("/v1/panels/" + id + "/memberships")
                        .jsonPath()
                        .getString("items[0].id");

        var response = member("RS", stranger).post(path + "/end");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(ppiLead("RS").get(path).jsonPath().getString("state")).isEqualTo("ACTIVE");
    }

    @Test
    void memberSeesTheOwnPanelOnly() {
        var own = panel("RS");
        var other = panel("RS");
        var account = memberOf(own, "RS", "Lipa");

        var seen = member("RS", account).get("/v1/panels").jsonPath().getList("items.id");

        assertThat(seen).isEqualTo(List.of(own));
        assertThat(member("RS", account).get("/v1/panels/" + other).statusCode())
                .isEqualTo(404);
    }
}
