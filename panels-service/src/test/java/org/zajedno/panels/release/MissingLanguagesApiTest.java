package org.zajedno.panels.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.changedPanel;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.newPanel;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** A review by a Serbian panel, which reads Serbian and English, and by a Macedonian one. */
@QuarkusTest
class MissingLanguagesApiTest {

    private static final String OF_SERBIA = "\"languages\":[\"sr-Latn\",\"en\"]";
    private static final String MACEDONIAN = "{\"reason\":{\"mk\":\"Во право сте.\"}}";
    private static final String OVERRIDE =
            "{\"override\":{\"reason\":{\"en\":\"The translator is ill.\",\"sr-Latn\":\"Prevodilac je bolestan.\"}}}";

    private String account;
    private String second;
    private String comment;
    private String macedonianPanel;

    @BeforeEach
    void commentIsAnsweredInSerbianAndEnglishAlone() {
        TestDatabase.clean();
        var serbianPanel = panel("RS");
        account = memberOf(serbianPanel, "RS", "Lipa");
        macedonianPanel = macedonianPanel();
        var material = ReviewSteps.material();
        var first = ReviewSteps.version(material, ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(first, serbianPanel, macedonianPanel);
        comment = ReviewSteps.said(review, "RS", account);
        ReviewSteps.respond(comment, "NOT_ACCEPTED");
        second = ReviewSteps.version(material, ReviewSteps.revisedText());
    }

    private static String macedonianPanel() {
        var macedonian = "\"languages\":[\"mk\"]";
        var formed = ppiLead("MK")
                .body(newPanel("MK").replace(OF_SERBIA, macedonian))
                .post("/v1/panels");
        ppiLead("MK")
                .header("If-Match", formed.header("ETag"))
                .body(changedPanel("ACTIVE").replace(OF_SERBIA, macedonian))
                .put(formed.header("Location"));
        return formed.jsonPath().getString("id");
    }

    private Response missing() {
        return researcher().get("/v1/material-versions/" + second + "/missing-languages");
    }

    private static Response translate(String comment, String body) {
        return researcher().body(body).post("/v1/comments/" + comment + "/response/translations");
    }

    @Test
    void releaseIsRefusedWhileAResponseLacksALanguageOfThePanels() {
        // When
        var refused = ReviewSteps.release(second);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/languages-missing");
        assertThat(refused.jsonPath().getString("missingLanguages.responses[0].commentId"))
                .isEqualTo(comment);
        assertThat(refused.jsonPath().getList("missingLanguages.responses[0].languages"))
                .isEqualTo(List.of("mk"));
    }

    @Test
    void whatIsMissingCanBeAskedBeforeTheRelease() {
        // When
        var missing = missing();

        // Then
        assertThat(missing.statusCode()).isEqualTo(200);
        assertThat(missing.jsonPath().getList("panelLanguages")).isEqualTo(List.of("en", "mk", "sr-Latn"));
        assertThat(missing.jsonPath().getList("responses.commentId")).isEqualTo(List.of(comment));
        assertThat(missing.jsonPath().getList("changes")).isEmpty();
    }

    @Test
    void translatedResponseLetsTheVersionGo() {
        // Given
        var translated = translate(comment, MACEDONIAN);

        // When
        var released = ReviewSteps.release(second);

        // Then
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(translated.statusCode()).isEqualTo(201);
        assertThat(translated.jsonPath().getList("response.languages")).isEqualTo(List.of("en", "mk", "sr-Latn"));
        assertThat(member("RS", account)
                        .header("Accept-Language", "mk")
                        .get("/v1/comments/" + comment)
                        .jsonPath()
                        .getString("response.reason"))
                .isEqualTo("Во право сте.");
    }

    @Test
    void translationWritesNothingOver() {
        // When
        var again = translate(comment, "{\"reason\":{\"mk\":\"Во право сте.\",\"en\":\"You are wrong.\"}}");

        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/language-there");
        assertThat(again.jsonPath().getList("languages")).isEqualTo(List.of("en"));
        assertThat(missing().jsonPath().getList("responses.commentId")).isEqualTo(List.of(comment));
    }

    @Test
    void responseThatIsNotThereCannotBeTranslated() {
        // Given
        var unanswered = ReviewSteps.unknown();

        // When
        var response = translate(unanswered, MACEDONIAN);

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void retractedCommentHasNothingToTranslate() {
        // Given
        member("RS", account).post("/v1/comments/" + comment + "/retraction");

        // When
        var response = translate(comment, MACEDONIAN);

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/comment-retracted");
        assertThat(missing().jsonPath().getList("responses")).isEmpty();
    }

    @Test
    void changeIsNeededInTheLanguagesOfThePanelsToo() {
        // Given
        var accepted = acceptedAndReadable();
        var change = ReviewSteps.change(second, accepted).jsonPath().getString("id");
        var path = "/v1/material-versions/" + second + "/changes/" + change + "/translations";

        // When
        var refused = ReviewSteps.release(second);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missingLanguages.changes"))
                .isEqualTo(List.of(Map.of("changeId", change, "languages", List.of("mk"))));
        var translated = researcher()
                .body("{\"description\":{\"mk\":\"Кажува колку трае средбата\"}}")
                .post(path);
        assertThat(translated.jsonPath().getList("languages")).isEqualTo(List.of("en", "mk", "sr-Latn"));
        assertThat(translated.jsonPath().getList("commentIds")).isEqualTo(List.of(accepted));
        assertThat(researcher()
                        .body("{\"description\":{\"mk\":\"Друго\"}}")
                        .post(path)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ReviewSteps.release(second).statusCode()).isEqualTo(200);
    }

    @Test
    void changeOfAnotherVersionIsNotFound() {
        // Given
        var change =
                ReviewSteps.change(second, acceptedAndReadable()).jsonPath().getString("id");
        var elsewhere = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);

        // When
        var response = researcher()
                .body("{\"description\":{\"mk\":\"Кажува\"}}")
                .post("/v1/material-versions/" + elsewhere + "/changes/" + change + "/translations");

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void reasonForThePanelsOverridesIt() {
        // Given
        var path = "/v1/material-versions/" + second;

        // When
        var released = researcher().body(OVERRIDE).post(path + "/release");

        // Then
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(member("RS", account)
                        .header("Accept-Language", "sr-Latn")
                        .get(path)
                        .jsonPath()
                        .getString("overrideReason"))
                .isEqualTo("Prevodilac je bolestan.");
    }

    @Test
    void acceptedCommentsAndLanguagesAreNamedTogether() {
        // Given
        var review = researcher().get("/v1/comments/" + comment).jsonPath().getString("reviewRequestId");
        var accepted = ReviewSteps.said(review, "RS", account);
        ReviewSteps.respond(accepted, "ACCEPTED");

        // When
        var refused = ReviewSteps.release(second).jsonPath();

        // Then
        assertThat(refused.getString("type")).isEqualTo("/problems/accepted-comments-without-change");
        assertThat(refused.getList("commentIds")).isEqualTo(List.of(accepted));
        assertThat(refused.<String>getList("missingLanguages.responses.commentId"))
                .containsExactlyInAnyOrder(comment, accepted);
    }

    @Test
    void languageThatOneMemberPrefersIsNotTold() {
        // Given
        var code = ppiLead("MK")
                .body("{\"pseudonym\":\"Tulipan\",\"role\":\"MEMBER\",\"language\":\"hu\"}")
                .post("/v1/panels/" + macedonianPanel + "/memberships")
                .jsonPath()
                .getString("invitationCode");
        member("MK", ReviewSteps.unknown()).body(Map.of("code", code)).post("/v1/invitations/acceptance");

        // When
        var missing = missing();

        // Then
        assertThat(missing.jsonPath().getList("panelLanguages")).isEqualTo(List.of("en", "mk", "sr-Latn"));
        assertThat(missing.asString()).doesNotContain("\"hu\"");
    }

    @Test
    void membersAreNotToldWhatIsMissing() {
        // When
        var response = member("RS", account).get("/v1/material-versions/" + second + "/missing-languages");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
    }

    private String acceptedAndReadable() {
        translate(comment, MACEDONIAN);
        var review = researcher().get("/v1/comments/" + comment).jsonPath().getString("reviewRequestId");
        var accepted = ReviewSteps.said(review, "RS", account);
        ReviewSteps.respond(accepted, "ACCEPTED");
        translate(accepted, MACEDONIAN);
        return accepted;
    }
}
