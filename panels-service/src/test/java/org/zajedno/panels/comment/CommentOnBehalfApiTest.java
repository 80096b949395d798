package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class CommentOnBehalfApiTest {

    private String panel;
    private String account;
    private String membership;
    private String review;

    @BeforeEach
    void aReviewIsOpen() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        membership = member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private Response enter(String lead, String forWhom, LocalDate receivedOn) {
        return ppiLead(lead)
                .body(ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}")
                        .replace(
                                "{\"kind\"",
                                "{\"membershipId\":\"" + forWhom + "\",\"source\":\"PHONE\",\"receivedOn\":\""
                                        + receivedOn + "\",\"kind\""))
                .post("/v1/review-requests/" + review + "/comments-on-behalf");
    }

    @Test
    void memberSeesItAsTheOwnAndWhereItCameFrom() {
        var entered = enter("RS", membership, today());

        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(entered.jsonPath().getString("pseudonym")).isEqualTo("Lipa");
        var own = member("RS", account).get(entered.header("Location")).jsonPath();
        assertThat(own.getString("source")).isEqualTo("PHONE");
        assertThat(own.getString("receivedOn")).isEqualTo(today().toString());
        assertThat(member("RS", account)
                        .post(entered.header("Location") + "/retraction")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void researcherIsNotToldThatItCameByPhone() {
        var location = enter("RS", membership, today()).header("Location");

        var seen = researcher().get(location);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.asString()).doesNotContain("source", "receivedOn", "PHONE");
    }

    @Test
    void memberWithoutAnAccountIsHeardToo() {
        var invited = invite(panel, "RS", "Breza").jsonPath().getString("id");

        assertThat(enter("RS", invited, today()).statusCode()).isEqualTo(201);
    }

    @Test
    void memberWhoPausesIsLeftInPeace() {
        member("RS", account).post("/v1/memberships/" + membership + "/break");

        var response = enter("RS", membership, today());

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/membership-not-active");
    }

    @Test
    void dayOfReceiptLiesWithinTheReview() {
        assertThat(enter("RS", membership, today().plusDays(1)).statusCode()).isEqualTo(422);
        assertThat(enter("RS", membership, today().minusDays(2)).statusCode()).isEqualTo(422);
    }

    @Test
    void memberOfAnotherPanelIsRefusedAndAnotherCountryFindsNothing() {
        memberOf(panel("RS"), "RS", "Bor");
        var stranger = invite(panel("RS"), "RS", "Jela").jsonPath().getString("id");

        var response = enter("RS", stranger, today());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("membershipId");
        assertThat(enter("BA", membership, today()).statusCode()).isEqualTo(404);
    }
}
