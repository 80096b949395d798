package org.zajedno.panels.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ReleaseApiTest {

    private String account;
    private String first;
    private String second;
    private String review;
    private String accepted;

    @BeforeEach
    void anAcceptedCommentWaitsForItsChange() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        var material = ReviewSteps.material();
        first = ReviewSteps.version(material, ReviewSteps.TEXT);
        review = ReviewSteps.openReview(first, panel);
        accepted = said("PARTLY_ACCEPTED");
        second = ReviewSteps.version(material, ReviewSteps.revisedText());
    }

    private String said(String decision) {
        var id = ReviewSteps.said(review, "RS", account);
        ReviewSteps.respond(id, decision);
        return id;
    }

    @Test
    void overrideNeedsAReasonThatThePanelsSee() {
        var path = "/v1/material-versions/" + second;

        var withoutReason = researcher().body("{\"override\":{}}").post(path + "/release");
        var released = researcher()
                .body("{\"override\":{\"reason\":{\"en\":\"The ethics committee meets tomorrow.\"}}}")
                .post(path + "/release");

        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(member("RS", account).get(path).jsonPath().getString("overrideReason"))
                .isEqualTo("The ethics committee meets tomorrow.");
    }

    @Test
    void everyCommentThatStandsInTheWayIsNamed() {
        var another = said("ACCEPTED");
        said("NOT_ACCEPTED");

        var response = ReviewSteps.release(second);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().<String>getList("commentIds")).containsExactlyInAnyOrder(accepted, another);
    }

    @Test
    void commentThatWasTakenBackStandsInNobodysWay() {
        member("RS", account).post("/v1/comments/" + accepted + "/retraction");

        assertThat(ReviewSteps.release(second).statusCode()).isEqualTo(200);
    }

    @Test
    void laterVersionAnswersForCommentsOnAllEarlierOnes() {
        ReviewSteps.change(second, accepted);
        ReviewSteps.release(second);
        var open = said("ACCEPTED");
        var third = ReviewSteps.version(
                researcher().get("/v1/material-versions/" + first).jsonPath().getString("materialId"),
                ReviewSteps.revisedText());

        var response = ReviewSteps.release(third);

        assertThat(response.jsonPath().getList("commentIds")).isEqualTo(List.of(open));
    }

    @Test
    void changeIsCheckedAgainstBothTexts() {
        var body = "{\"commentIds\":[\"" + accepted + "\"],\"language\":\"sr-Latn\",\"description\":{\"en\":\"d\"},";

        var wrongAfter = researcher()
                .body(body + "\"after\":{\"exact\":\"7 sesija\",\"start\":23,\"end\":31}}")
                .post("/v1/material-versions/" + second + "/changes");

        assertThat(wrongAfter.statusCode()).isEqualTo(422);
        assertThat(wrongAfter.jsonPath().getString("violations[0].field")).isEqualTo("after.exact");
        var wrongBefore = researcher()
                .body(body + "\"before\":{\"exact\":\"nema\",\"start\":0,\"end\":4}}")
                .post("/v1/material-versions/" + second + "/changes");
        assertThat(wrongBefore.jsonPath().getString("violations[0].field")).isEqualTo("before.exact");
        var none = researcher()
                .body(body.substring(0, body.length() - 1) + "}")
                .post("/v1/material-versions/" + second + "/changes");
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void changeIsMadeForAcceptedCommentsOnEarlierVersionsOnly() {
        var declined = said("NOT_ACCEPTED");

        var response = ReviewSteps.change(second, declined);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getList("commentIds")).isEqualTo(List.of(declined));
        assertThat(ReviewSteps.change(second, ReviewSteps.unknown()).jsonPath().getString("violations[0].field"))
                .isEqualTo("commentIds[0]");
        assertThat(ReviewSteps.change(first, accepted).statusCode()).isEqualTo(422);
    }

    @Test
    void changeThatWasWrittenOverStopsTheRelease() {
        var change = ReviewSteps.change(second, accepted).jsonPath().getString("id");
        researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"Nešto sasvim drugo.\"}")
                .put("/v1/material-versions/" + second + "/texts/sr-Latn");

        var response = ReviewSteps.release(second);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getList("changeIds")).isEqualTo(List.of(change));
    }

    @Test
    void memberSeesAChangeOnceItIsReleased() {
        ReviewSteps.change(second, accepted);

        var before = member("RS", account).get("/v1/comments/" + accepted).jsonPath();

        assertThat(before.getList("changes")).isEmpty();
        ReviewSteps.release(second);
        var after = member("RS", account).get("/v1/comments/" + accepted).jsonPath();
        assertThat(after.getInt("changes[0].versionNumber")).isEqualTo(2);
        assertThat(after.getString("changes[0].after.exact")).isEqualTo("6 sesija od po 30 minuta");
        var changes = member("RS", account)
                .get("/v1/material-versions/" + second + "/changes")
                .jsonPath();
        assertThat(changes.getList("items[0].commentIds")).isEqualTo(List.of(accepted));
    }

    @Test
    void whoeverReadsNoCommentsIsNotToldForWhichOnesAChangeWasMade() {
        // Given
        ReviewSteps.change(second, accepted);
        ReviewSteps.release(second);
        var path = "/v1/material-versions/" + second + "/changes";

        // When
        var shown = List.of(
                coordinator().get(path),
                as(TestTokens.of("country-team").in("RS")).get(path));

        // Then
        assertThat(shown).allSatisfy(changes -> {
            assertThat(changes.jsonPath().getString("items[0].after.exact")).isEqualTo("6 sesija od po 30 minuta");
            assertThat(changes.jsonPath().getList("items[0].commentIds")).isEmpty();
            assertThat(changes.asString()).doesNotContain(accepted);
        });
        assertThat(ppiLead("RS").get(path).jsonPath().getList("items[0].commentIds"))
                .isEqualTo(List.of(accepted));
    }

    @Test
    void releasedVersionIsImmutableAndRetiresTheOneBefore() {
        ReviewSteps.change(second, accepted);
        ReviewSteps.release(second);

        var again = ReviewSteps.release(second);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/version-released");
        assertThat(ReviewSteps.change(second, accepted).statusCode()).isEqualTo(409);
        assertThat(researcher()
                        .header("If-Match", "*")
                        .body("{\"text\":\"x\"}")
                        .put("/v1/material-versions/" + second + "/texts/en")
                        .statusCode())
                .isEqualTo(409);
        var material =
                researcher().get("/v1/material-versions/" + second).jsonPath().getString("materialId");
        var third = ReviewSteps.version(material, ReviewSteps.revisedText());
        assertThat(ReviewSteps.release(third).statusCode()).isEqualTo(200);
        assertThat(researcher()
                        .get("/v1/materials/" + material + "/versions")
                        .jsonPath()
                        .getList("items.state"))
                .isEqualTo(List.of("REVISED", "RETIRED", "RELEASED"));
    }

    @Test
    void commentsBehindAWallAreNotPassedOver() {
        var response = as(TestTokens.of("researcher").in("BA"))
                .body("{}")
                .post("/v1/material-versions/" + second + "/release");

        assertThat(response.statusCode()).isEqualTo(403);
    }
}
