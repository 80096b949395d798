package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Translations that do not follow the last change of their source yet. */
@QuarkusTest
class OutdatedTranslationApiTest {

    private String material;
    private String version;

    @BeforeEach
    void aDraftExists() {
        TestDatabase.clean();
        material = ReviewSteps.material();
        version = ReviewSteps.version(material, ReviewSteps.TEXT);
    }

    private String text(String language) {
        return "/v1/material-versions/" + version + "/texts/" + language;
    }

    private void upload(String language, String text) {
        ReviewSteps.upload(version, language, "text/plain", "sheet.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void translationLagsUntilItFollowsTheSource() {
        upload("en", "Welcome. You will have 8 sessions.");
        var behind = researcher().get(text("sr-Latn")).jsonPath().getBoolean("lagsBehind");
        var lagging =
                researcher().get("/v1/material-versions/" + version).jsonPath().getList("lagging");

        upload("sr-Latn", "Dobro došli. Imaćete 8 sesija.");

        assertThat(behind).isTrue();
        assertThat(lagging).isEqualTo(List.of("sr-Latn"));
        assertThat(researcher().get(text("sr-Latn")).jsonPath().getBoolean("lagsBehind"))
                .isFalse();
        assertThat(researcher().get(text("en")).jsonPath().getBoolean("lagsBehind"))
                .isFalse();
    }

    @Test
    void reviewSaysWhichLanguagesLag() {
        upload("en", "Welcome. You will have 8 sessions.");
        var serbia = panel("RS");
        var account = memberOf(serbia, "RS", "Lipa");

        var review = ReviewSteps.openReview(version, serbia);

        assertThat(member("RS", account)
                        .get("/v1/review-requests/" + review)
                        .jsonPath()
                        .getList("lagging"))
                .isEqualTo(List.of("sr-Latn"));
    }

    @Test
    void nextVersionMarksTheTranslationThatStayedAsItWas() {
        ReviewSteps.openReview(version, panel("RS"));
        var next = researcher()
                .body(
                        "{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"Welcome. You will have 8 sessions.\",\"sr-Latn\":\""
                                + ReviewSteps.TEXT + "\"}}")
                .post("/v1/materials/" + material + "/versions");

        assertThat(next.jsonPath().getList("lagging")).isEqualTo(List.of("sr-Latn"));
    }
}
