package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class MaterialApiTest {

    private String material;
    private String version;

    @BeforeEach
    void aDraftExists() {
        TestDatabase.clean();
        material = ReviewSteps.material();
        version = ReviewSteps.version(material, ReviewSteps.TEXT);
    }

    private String text() {
        return "/v1/material-versions/" + version + "/texts/sr-Latn";
    }

    @Test
    void textComesBackCodePointForCodePointInTheLanguageThatWasAskedFor() {
        var response = researcher().header("Accept-Language", "en").get(text());

        assertThat(response.jsonPath().getString("text")).isEqualTo(ReviewSteps.TEXT);
        assertThat(response.header("Content-Language")).isEqualTo("sr-Latn");
    }

    @Test
    void textIsNeverReplacedByAnotherLanguage() {
        var response = researcher().get("/v1/material-versions/" + version + "/texts/sr-Cyrl");

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void bareSerbianIsNoLanguageOfAText() {
        var response = researcher().get("/v1/material-versions/" + version + "/texts/sr");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void draftIsSeenByNobodyButResearchersAndTheCoordinator() {
        var serbia = panel("RS");
        var account = memberOf(serbia, "RS", "Lipa");
        ReviewSteps.review(version, serbia);

        var seen = member("RS", account).get("/v1/material-versions/" + version);

        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(member("RS", account).get(text()).statusCode()).isEqualTo(404);
        assertThat(ppiLead("RS").get(text()).statusCode()).isEqualTo(404);
        assertThat(member("RS", account).get("/v1/materials").jsonPath().getList("items"))
                .isEmpty();
        assertThat(member("RS", account).get("/v1/review-requests").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void materialUnderReviewIsReadByTheAddressedPanelsOnly() {
        var addressed = panel("RS");
        var account = memberOf(addressed, "RS", "Lipa");
        var neighbour = memberOf(panel("RS"), "RS", "Breza");
        var foreigner = memberOf(panel("BA"), "BA", "Bor");
        ReviewSteps.openReview(version, addressed);

        var seen = member("RS", account).get(text());

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(ppiLead("RS").get(text()).statusCode()).isEqualTo(200);
        assertThat(member("RS", neighbour).get(text()).statusCode()).isEqualTo(404);
        assertThat(member("BA", foreigner).get(text()).statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").get(text()).statusCode()).isEqualTo(404);
        assertThat(member("RS", account).get("/v1/materials").jsonPath().getList("items.id"))
                .isEqualTo(List.of(material));
        assertThat(member("RS", neighbour).get("/v1/materials").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void releasedMaterialIsReadByEverybodyInTheProject() {
        ReviewSteps.release(version);

        var seen = member("MK", memberOf(panel("MK"), "MK", "Bor")).get(text());

        assertThat(seen.statusCode()).isEqualTo(200);
    }

    @Test
    void textOfADraftIsWrittenAgainstThePresentVersion() {
        var tag = researcher().get(text()).header("ETag");

        var written =
                researcher().header("If-Match", tag).body("{\"text\":\"Novo\"}").put(text());

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(researcher().body("{\"text\":\"Novije\"}").put(text()).statusCode())
                .isEqualTo(428);
        assertThat(researcher()
                        .header("If-Match", tag)
                        .body("{\"text\":\"Novije\"}")
                        .put(text())
                        .statusCode())
                .isEqualTo(412);
        assertThat(researcher().get(text()).jsonPath().getString("text")).isEqualTo("Novo");
    }

    @Test
    void textIsWrittenInAFurtherLanguage() {
        var macedonian = "/v1/material-versions/" + version + "/texts/mk";

        var written = researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"Добредојдовте\"}")
                .put(macedonian);

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(researcher()
                        .get("/v1/material-versions/" + version)
                        .jsonPath()
                        .getList("languages"))
                .isEqualTo(List.of("en", "mk", "sr-Latn"));
    }

    @Test
    void textUnderReviewStandsStill() {
        ReviewSteps.openReview(version, panel("RS"));

        var response =
                researcher().header("If-Match", "*").body("{\"text\":\"Novo\"}").put(text());

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/version-not-a-draft");
    }

    @Test
    void oneDraftAtATime() {
        var response = researcher()
                .body("{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"Again\"}}")
                .post("/v1/materials/" + material + "/versions");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("materialVersionId")).isEqualTo(version);
    }

    @Test
    void memberCannotAddAMaterial() {
        var response = member("RS", "somebody").body("{}").post("/v1/materials");

        assertThat(response.statusCode()).isEqualTo(403);
    }
}
