package org.zajedno.panels.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class GlossaryApiTest {

    private static final String CHANCE = "{\"term\":{\"sr-Latn\":\"Slučajan izbor\",\"en\":\"randomised\"},"
            + "\"explanation\":{\"sr-Latn\":\"Slučaj odlučuje.\",\"en\":\"Chance decides.\"}}";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private static Response explain(String id, String body) {
        return researcher().body(body).put("/v1/glossary/terms/" + id);
    }

    @Test
    void memberReadsTheWordsOfTheOwnLanguageInTheOrderOfItsAlphabet() {
        explain(ReviewSteps.unknown(), CHANCE);
        explain(
                ReviewSteps.unknown(),
                "{\"term\":{\"sr-Latn\":\"čekanje\"},\"explanation\":{\"sr-Latn\":\"Vreme pre početka.\"}}");
        explain(
                ReviewSteps.unknown(),
                "{\"term\":{\"sr-Latn\":\"cilj\"},\"explanation\":{\"sr-Latn\":\"Šta hoćemo da saznamo.\"}}");

        var seen = member("RS", "somebody").get("/v1/glossary?language=sr-Latn");

        assertThat(seen.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(seen.jsonPath().getList("items.term")).isEqualTo(List.of("cilj", "čekanje", "Slučajan izbor"));
        assertThat(seen.jsonPath().getString("items[2].explanation")).isEqualTo("Slučaj odlučuje.");
    }

    @Test
    void wordIsNotShownInAnotherLanguage() {
        explain(ReviewSteps.unknown(), CHANCE);

        var seen = member("RS", "somebody").get("/v1/glossary?language=sr-Cyrl");

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void explanationIsChangedAgainstThePresentOne() {
        var id = ReviewSteps.unknown();
        var first = explain(id, CHANCE);

        var changed = coordinator()
                .header("If-Match", first.header("ETag"))
                .body(CHANCE.replace("Chance decides.", "By lot."))
                .put("/v1/glossary/terms/" + id);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("explanation")).isEqualTo("By lot.");
        assertThat(explain(id, CHANCE).statusCode()).isEqualTo(428);
        assertThat(researcher()
                        .header("If-Match", first.header("ETag"))
                        .body(CHANCE)
                        .put("/v1/glossary/terms/" + id)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void wordWithoutAnExplanationInOneOfItsLanguagesIsRefused() {
        var response = explain(
                ReviewSteps.unknown(),
                "{\"term\":{\"en\":\"randomised\",\"mk\":\"случајно\"},\"explanation\":{\"en\":\"Chance decides.\"}}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("explanation");
    }

    @Test
    void memberExplainsNothing() {
        var response = member("RS", "somebody").body(CHANCE).put("/v1/glossary/terms/" + ReviewSteps.unknown());

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void languageIsNeeded() {
        assertThat(member("RS", "somebody").get("/v1/glossary").statusCode()).isEqualTo(422);
    }
}
