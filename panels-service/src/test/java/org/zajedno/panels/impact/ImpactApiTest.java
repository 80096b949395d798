package org.zajedno.panels.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ImpactApiTest {

    private static final String CHANGED = "\"whatChanged\":{\"en\":\"The sheet says how long a session takes\"}";

    private String inSerbia;
    private String inBosnia;
    private String fromSerbia;
    private String fromBosnia;

    @BeforeEach
    void twoCountriesHaveSpoken() {
        TestDatabase.clean();
        var serbia = panel("RS");
        var bosnia = panel("BA");
        inSerbia = memberOf(serbia, "RS", "Lipa");
        inBosnia = memberOf(bosnia, "BA", "Breza");
        var review =
                ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, bosnia);
        fromSerbia = ReviewSteps.said(review, "RS", inSerbia);
        fromBosnia = ReviewSteps.said(review, "BA", inBosnia);
    }

    private static String entry(String outcome, String comments, String more) {
        return "{\"commentIds\":[" + comments + "],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"Written review\"},"
                + "\"hopedToInfluence\":{\"en\":\"That people can plan\"},\"standards\":[\"IMPACT\",\"COMMUNICATIONS\"],"
                + outcome + more + "}";
    }

    private Response record(RequestSpecification caller, String outcome, String more) {
        return caller.body(entry(outcome, "\"" + fromSerbia + "\",\"" + fromBosnia + "\"", more))
                .post("/v1/impact-entries");
    }

    private static Response change(RequestSpecification caller, String path, String body) {
        return caller.header("If-Match", "*").body(body).put(path);
    }

    @Test
    void bothSidesStandBesideEachOther() {
        var path = record(researcher(), CHANGED, ",\"researcherView\":{\"en\":\"We had not seen it\"}")
                .header("Location");
        change(member("RS", inSerbia), path, "{\"contributorView\":{\"en\":\"I was heard\"}}");
        change(ppiLead("BA"), path, "{\"contributorView\":{\"en\":\"The panel was heard\"}}");

        var seen = researcher().get(path).jsonPath();

        assertThat(seen.getString("researcherView")).isEqualTo("We had not seen it");
        assertThat(seen.<String>getList("contributorViews"))
                .containsExactlyInAnyOrder("I was heard", "The panel was heard");
        assertThat(seen.getString("studyId")).isEqualTo(ReviewSteps.STUDY);
        assertThat(seen.getString("effect")).isEqualTo("POSITIVE");
        assertThat(seen.getList("standards")).isEqualTo(List.of("COMMUNICATIONS", "IMPACT"));
    }

    @Test
    void noChangeIsRecordedAsAnOutcome() {
        var recorded = record(researcher(), "\"noChange\":true", "");

        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(recorded.jsonPath().getBoolean("noChange")).isTrue();
        assertThat(recorded.jsonPath().getMap("")).doesNotContainKeys("whatChanged", "effect");
    }

    @Test
    void outcomeIsToldAndNotTwice() {
        var neither = record(researcher(), "\"noChange\":false", "");

        assertThat(neither.statusCode()).isEqualTo(422);
        assertThat(neither.jsonPath().getString("violations[0].field")).isEqualTo("whatChanged");
        assertThat(record(researcher(), CHANGED + ",\"noChange\":true", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyTellsTheOtherSidesView() {
        var path = record(researcher(), CHANGED, "").header("Location");

        var asResearcher = change(researcher(), path, "{\"contributorView\":{\"en\":\"They liked it\"}}");

        assertThat(asResearcher.statusCode()).isEqualTo(403);
        assertThat(asResearcher.jsonPath().getString("type")).isEqualTo("/problems/impact-other-side");
        assertThat(change(member("RS", inSerbia), path, "{\"researcherView\":{\"en\":\"x\"}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(change(member("RS", inSerbia), path, "{\"noChange\":true}").statusCode())
                .isEqualTo(403);
        assertThat(record(researcher(), CHANGED, ",\"contributorView\":{\"en\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void coordinatorReadsTheEntryAndNotOnWhichCommentsItRests() {
        // Given
        var path = record(researcher(), CHANGED, "").header("Location");

        // When
        var shown = List.of(
                coordinator().get(path),
                coordinator().get("/v1/impact-entries"),
                coordinator().accept("text/csv").get("/v1/impact-entries/export"));

        // Then
        assertThat(shown)
                .allSatisfy(reply -> assertThat(reply.asString())
                        .contains("The sheet says how long a session takes")
                        .doesNotContain(fromSerbia, fromBosnia));
    }

    @Test
    void memberSeesWhatRestsOnTheOwnCommentAndNothingOfOthers() {
        var path = record(researcher(), CHANGED, "").header("Location");
        change(member("BA", inBosnia), path, "{\"contributorView\":{\"en\":\"From Bosnia\"}}");

        var seen = member("RS", inSerbia).get(path);

        assertThat(seen.jsonPath().getList("commentIds")).isEqualTo(List.of(fromSerbia));
        assertThat(seen.asString()).doesNotContain("From Bosnia", fromBosnia);
        var stranger = memberOf(panel("RS"), "RS", "Jela");
        assertThat(member("RS", stranger).get(path).statusCode()).isEqualTo(404);
        assertThat(member("RS", stranger).get("/v1/impact-entries").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void leadKeepsALogOfTheOwnCountryAlone() {
        var foreign = record(ppiLead("RS"), CHANGED, "");

        assertThat(foreign.statusCode()).isEqualTo(422);
        var own = ppiLead("RS")
                .body(entry(CHANGED, "\"" + fromSerbia + "\"", ",\"contributorView\":{\"en\":\"Heard\"}"))
                .post("/v1/impact-entries");
        assertThat(own.jsonPath().getList("contributorViews")).isEqualTo(List.of("Heard"));
        assertThat(ppiLead("BA").get(own.header("Location")).statusCode()).isEqualTo(404);
        assertThat(coordinator().get(own.header("Location")).statusCode()).isEqualTo(200);
        assertThat(ppiLead("RS")
                        .body(entry(CHANGED, "", ""))
                        .post("/v1/impact-entries")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void entryOfTwoCountriesIsChangedByThoseWhoActForBothAlone() {
        var path = record(researcher(), CHANGED, "").header("Location");
        var ofOneCountry = as(TestTokens.of("researcher").in("RS"));

        var refused = change(ofOneCountry, path, "{\"noChange\":true}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/impact-other-countries");
        assertThat(change(ofOneCountry, path, "{\"researcherView\":{\"en\":\"x\"}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(change(ppiLead("BA"), path, "{\"noChange\":true}").statusCode())
                .isEqualTo(403);
        assertThat(change(ppiLead("BA"), path, "{\"contributorView\":{\"en\":\"Heard\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(change(as(TestTokens.of("researcher").in("RS", "BA")), path, "{\"noChange\":true}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void entryOnNoCommentIsChangedByThoseWhoActForItsTellersCountries() {
        var body = entry(CHANGED, "", "").replace("{\"commentIds\":[]", "{\"studyId\":\"" + ReviewSteps.STUDY + "\"");
        var path = researcher().body(body).post("/v1/impact-entries").header("Location");

        assertThat(change(as(TestTokens.of("researcher").in("RS")), path, "{\"noChange\":true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(change(researcher(), path, "{\"noChange\":true}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void contributionIsExchangedForACommentByTheLeadAloneWhoKnowsBoth() {
        var contribution = contributionOfSerbia();
        var named = "\"contributionIds\":[\"" + contribution + "\"],";
        var body = entry(CHANGED, "", "").replace("\"commentIds\":[],", named);

        for (var other :
                List.of(researcher(), as(TestTokens.of("researcher", "ppi-lead").in("RS")))) {
            var refused = other.body(body).post("/v1/impact-entries");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("contributionIds");
            assertThat(refused.asString()).doesNotContain(fromSerbia);
        }
        var byTheLead = ppiLead("RS").body(body).post("/v1/impact-entries");
        assertThat(byTheLead.jsonPath().getList("commentIds")).isEqualTo(List.of(fromSerbia));
        assertThat(ppiLead("BA").body(body).post("/v1/impact-entries").statusCode())
                .isEqualTo(422);
    }

    private String contributionOfSerbia() {
        var version = researcher().get("/v1/comments/" + fromSerbia).jsonPath().getString("materialVersionId");
        var material =
                researcher().get("/v1/material-versions/" + version).jsonPath().getString("materialId");
        ReviewSteps.respond(fromSerbia, "ACCEPTED");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, fromSerbia);
        ReviewSteps.release(second);
        return ppiLead("RS").get("/v1/contributions").jsonPath().getString("items[0].id");
    }

    @Test
    void entryIsToldAnewAndOnlyWhatIsNamedChanges() {
        var recorded = record(researcher(), CHANGED, "");
        var path = recorded.header("Location");

        var changed = researcher()
                .header("If-Match", recorded.header("ETag"))
                .body("{\"noChange\":true}")
                .put(path);

        assertThat(changed.jsonPath().getBoolean("noChange")).isTrue();
        assertThat(changed.jsonPath().getString("hopedToInfluence")).isEqualTo("That people can plan");
        assertThat(researcher()
                        .header("If-Match", recorded.header("ETag"))
                        .body("{}")
                        .put(path)
                        .statusCode())
                .isEqualTo(412);
        assertThat(change(researcher(), path, "{" + CHANGED + ",\"effect\":\"MIXED\"}")
                        .jsonPath()
                        .getString("effect"))
                .isEqualTo("MIXED");
    }

    @Test
    void wordsGoWithTheCommentsThatAreTakenBack() {
        var path = record(researcher(), CHANGED, ",\"researcherView\":{\"en\":\"We had not seen it\"}")
                .header("Location");
        change(member("RS", inSerbia), path, "{\"contributorView\":{\"en\":\"I was heard\"}}");

        member("RS", inSerbia).post("/v1/comments/" + fromSerbia + "/retraction");

        var half = researcher().get(path).jsonPath();
        assertThat(half.getList("contributorViews")).isEmpty();
        assertThat(half.getList("commentIds")).isEqualTo(List.of(fromBosnia));
        assertThat(half.getString("researcherView")).isEqualTo("We had not seen it");
        member("BA", inBosnia).post("/v1/comments/" + fromBosnia + "/retraction");
        var empty = researcher().get(path).jsonPath();
        assertThat(empty.getMap("")).doesNotContainKeys("method", "hopedToInfluence", "whatChanged", "researcherView");
        assertThat(empty.getString("researchStage")).isEqualTo("DESIGN");
    }

    @Test
    void logIsReadInPages() {
        record(researcher(), CHANGED, "");
        record(researcher(), "\"noChange\":true", "");

        var first = researcher().get("/v1/impact-entries?limit=1&studyId=" + ReviewSteps.STUDY);

        assertThat(first.jsonPath().getList("items")).hasSize(1);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(researcher()
                        .get("/v1/impact-entries?studyId=" + ReviewSteps.unknown())
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }
}
