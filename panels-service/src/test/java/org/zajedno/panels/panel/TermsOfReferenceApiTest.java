package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.changedPanel;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class TermsOfReferenceApiTest {

    @Inject
    EndMembershipsJob endMembershipsJob;

    private String panel;
    private String account;
    private String membership;

    @BeforeEach
    void aPanelWithAMember() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        membership = "/v1/memberships/"
                + member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private Response renew(LocalDate from, LocalDate until) {
        return ppiLead("RS")
                .header("If-Match", ppiLead("RS").get(membership).header("ETag"))
                .body("{\"from\":\"" + from + "\",\"until\":\"" + until + "\"}")
                .put(membership + "/term");
    }

    private static void termEndedYesterday() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.executeUpdate(
                    "update membership set term_from = current_date - 30, term_until = current_date - 1");
        }
    }

    @Test
    void newTermsOfReferenceAreInForceAndTheOldOnesCanBeRead() {
        var path = "/v1/panels/" + panel + "/terms-of-reference";

        var agreed = ppiLead("RS")
                .body("{\"purpose\":{\"en\":\"To advise on materials.\"},\"termOfOfficeMonths\":12}")
                .post(path);

        assertThat(agreed.statusCode()).isEqualTo(201);
        assertThat(agreed.jsonPath().getInt("number")).isEqualTo(2);
        assertThat(agreed.jsonPath().getString("purposeTexts.en")).isEqualTo("To advise on materials.");
        assertThat(member("RS", account).get(path).jsonPath().getList("items.number"))
                .isEqualTo(List.of(1, 2));
        assertThat(member("RS", account).get(path + "/1").jsonPath().getString("purpose"))
                .isEqualTo("To advise on all aspects of the research.");
        assertThat(ppiLead("RS").get("/v1/panels/" + panel).jsonPath().getString("termsOfReference.purpose"))
                .isEqualTo("To advise on materials.");
        assertThat(ppiLead("BA").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void panelChangedWithoutOtherTermsHasNoNewVersion() {
        ppiLead("RS")
                .header("If-Match", "*")
                .body(changedPanel("ACTIVE").replace("{\"state\"", "{\"quorum\":2,\"state\""))
                .put("/v1/panels/" + panel);

        var versions = ppiLead("RS").get("/v1/panels/" + panel + "/terms-of-reference");

        assertThat(versions.jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void memberIsAppointedForTheAgreedTime() {
        var own = member("RS", account).get(membership).jsonPath();

        assertThat(own.getString("termFrom")).isEqualTo(today().toString());
        assertThat(own.getString("termUntil")).isEqualTo(today().plusMonths(24).toString());
    }

    @Test
    void termEndsByItself() throws SQLException {
        termEndedYesterday();

        endMembershipsJob.endThoseThatAreOver();

        assertThat(member("RS", account).get(membership).jsonPath().getString("state"))
                .isEqualTo("ENDED");
        assertThat(renew(today(), today().plusYears(1)).jsonPath().getString("type"))
                .isEqualTo("/problems/membership-ended");
    }

    @Test
    void renewedMemberStays() {
        var renewed = renew(today(), today().plusYears(1));

        endMembershipsJob.endThoseThatAreOver();

        assertThat(renewed.jsonPath().getString("termUntil"))
                .isEqualTo(today().plusYears(1).toString());
        assertThat(member("RS", account).get(membership).jsonPath().getString("state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void termEndsBehindItsBeginningAndNotInThePast() {
        assertThat(renew(today(), today().minusDays(1)).statusCode()).isEqualTo(422);
        assertThat(renew(today().minusDays(9), today().minusDays(1)).statusCode())
                .isEqualTo(422);
        assertThat(ppiLead("BA")
                        .header("If-Match", "*")
                        .body("{\"from\":\"2030-01-01\",\"until\":\"2031-01-01\"}")
                        .put(membership + "/term")
                        .statusCode())
                .isEqualTo(404);
    }
}
