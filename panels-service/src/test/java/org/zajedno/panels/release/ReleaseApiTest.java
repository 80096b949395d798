package org.zajedno.panels.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.People.as;
import static org.zajedno.panels.People.coordinator;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;
import static org.zajedno.panels.People.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.Chain;

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
        var material = Chain.material();
        first = Chain.version(material, Chain.TEXT);
        review = Chain.openReview(first, panel);
        accepted = said("PARTLY_ACCEPTED");
        second = Chain.version(material, Chain.revisedText());
    }

    private String said(String decision) {
        var id = Chain.said(review, "RS", account);
        Chain.answer(id, decision);
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

        var response = Chain.release(second);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().<String>getList("commentIds")).containsExactlyInAnyOrder(accepted, another);
    }

    @Test
    void commentThatWasTakenBackStandsInNobodysWay() {
        member("RS", account).post("/v1/comments/" + accepted + "/retraction");

        assertThat(Chain.release(second).statusCode()).isEqualTo(200);
    }

    @Test
    void laterVersionAnswersForCommentsOnAllEarlierOnes() {
        Chain.change(second, accepted);
        Chain.release(second);
        var open = said("ACCEPTED");
        var third = Chain.version(
                researcher().get("/v1/material-versions/" + first).jsonPath().getString("materialId"),
                Chain.revisedText());

        var response = Chain.release(third);

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

        var response = Chain.change(second, declined);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getList("commentIds")).isEqualTo(List.of(declined));
        assertThat(Chain.change(second, Chain.unknown()).jsonPath().getString("violations[0].field"))
                .isEqualTo("commentIds[0]");
        assertThat(Chain.change(first, accepted).statusCode()).isEqualTo(422);
    }

    @Test
    void changeThatWasWrittenOverStopsTheRelease() {
        var change = Chain.change(second, accepted).jsonPath().getString("id");
        researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"Nešto sasvim drugo.\"}")
                .put("/v1/material-versions/" + second + "/texts/sr-Latn");

        var response = Chain.release(second);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getList("changeIds")).isEqualTo(List.of(change));
    }

    @Test
    void memberSeesAChangeOnceItIsReleased() {
        Chain.change(second, accepted);

        var before = member("RS", account).get("/v1/comments/" + accepted).jsonPath();

        assertThat(before.getList("changes")).isEmpty();
        Chain.release(second);
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
        Chain.change(second, accepted);
        Chain.release(second);
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
        Chain.change(second, accepted);
        Chain.release(second);

        var again = Chain.release(second);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/version-released");
        assertThat(Chain.change(second, accepted).statusCode()).isEqualTo(409);
        assertThat(researcher()
                        .header("If-Match", "*")
                        .body("{\"text\":\"x\"}")
                        .put("/v1/material-versions/" + second + "/texts/en")
                        .statusCode())
                .isEqualTo(409);
        var material =
                researcher().get("/v1/material-versions/" + second).jsonPath().getString("materialId");
        var third = Chain.version(material, Chain.revisedText());
        assertThat(Chain.release(third).statusCode()).isEqualTo(200);
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
