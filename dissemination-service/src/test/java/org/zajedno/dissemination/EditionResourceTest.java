package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class EditionResourceTest {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    @Test
    void approvedEditionComesOutWithItsSentencesInItsOwnLanguage() {
        var edition = edition(work(), "sr-Latn", "Radimo zajedno", "Kako raditi zajedno u Srbiji i na Kosovu.");
        step(edition, "approval", null);

        var published = step(edition, "publication", null);

        assertThat(published.statusCode()).isEqualTo(200);
        var stranger = given().get(edition);
        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.jsonPath().getString("state")).isEqualTo("PUBLISHED");
        assertThat(stranger.jsonPath().getString("script")).isEqualTo("Latn");
        assertThat(stranger.jsonPath().getString("statements.funderAcknowledgement"))
                .isEqualTo("Ovaj projekat je finansiran iz programa Evropske unije za istraživanje i inovacije Horizont"
                        + " 2020, po ugovoru o dodeli sredstava br. 779334.");
        assertThat(stranger.jsonPath().getString("statements.disclaimer")).startsWith("Izneti stavovi");
        assertThat(stranger.jsonPath().getString("statements.statusNote")).startsWith("* Ovaj naziv");
    }

    @Test
    void nameWithALetterThatOnlyLooksAlikeHasItsStatusNoteAndIsPointedOut() {
        var edition = edition(work(), "sr-Latn", "Radimo zajedno", "Kako raditi zajedno na K\u043Esovu.");

        var drafted = researcher().get(edition).jsonPath();

        assertThat(drafted.getList("lookAlikeWords")).containsExactly("K\u043Esovu");
        assertThat(drafted.getString("statements.statusNote")).startsWith("* Ovaj naziv");
    }

    @Test
    void editionThatDoesNotNameKosovoHasNoStatusNote() {
        var edition = edition(work(), "mk", "Да работиме заедно", "Како да работиме заедно.");
        step(edition, "approval", null);

        var published = step(edition, "publication", null);

        assertThat(published.jsonPath().getString("statements.statusNote")).isNull();
        assertThat(published.jsonPath().getString("statements.disclaimer")).startsWith("Изразените");
    }

    @Test
    void editionInALanguageWithoutSentencesIsRefusedNamingThem() {
        var edition = edition(work(), "de", "Gemeinsam arbeiten", "Auch im Kosovo.");
        step(edition, "approval", null);

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/edition-incomplete");
        assertThat(refused.jsonPath().getList("missing", String.class))
                .containsExactly("funder-acknowledgement", "disclaimer", "status-note");
    }

    @Test
    void unpublishedEditionIsNotFoundByStrangersAndMembers() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        var statuses = Map.of(
                "stranger", given().get(edition).statusCode(),
                "member", Scenario.member("RS").get(edition).statusCode(),
                "integrator", as("integrator", "RS").get(edition).statusCode(),
                "team", as("country-team", "RS").get(edition).statusCode());

        assertThat(statuses)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("stranger", 404, "member", 404, "integrator", 404, "team", 200));
    }

    @Test
    void publicationOfWhatIsNotApprovedIsRefusedNamingItsState() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/edition-state");
        assertThat(refused.jsonPath().getString("state")).isEqualTo("IN_LANGUAGE_REVIEW");
    }

    @Test
    void stepWithoutPreconditionAndStepOnAnOlderVersionAreRefused() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        assertThat(researcher().post(edition + "/approval").statusCode()).isEqualTo(428);
        assertThat(researcher()
                        .header("If-Match", "\"7\"")
                        .post(edition + "/approval")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void changedSourceSendsItsTranslationsBack() {
        var work = work();
        var source = edition(work, "en", "Let's Work Together", "How to work together.");
        var translation = researcher()
                .body("""
                    {"language":"sq","sourceEditionId":"%s","content":{"title":"Të punojmë së bashku","text":"Si të punojmë."}}\
                    """.formatted(id(source)))
                .post("/v1/works/" + work + "/editions")
                .header("Location");
        step(translation, "review", null);

        researcher()
                .header("If-Match", researcher().get(source).header("ETag"))
                .body("{\"title\":\"Let's Work Together!\",\"text\":\"How to work together well.\"}")
                .put(source);

        assertThat(researcher().get(translation).jsonPath().getString("state")).isEqualTo("IN_TRANSLATION");
    }

    @Test
    void easyReadWaitsForItsReaders() {
        var edition = researcher()
                .body(
                        "{\"language\":\"bs\",\"accessForm\":\"EASY_READ\",\"content\":{\"title\":\"Zajedno\",\"text\":\"Mi"
                                + " radimo.\"}}")
                .post("/v1/works/" + work() + "/editions")
                .header("Location");

        var approved = step(edition, "approval", null);

        assertThat(approved.jsonPath().getString("state")).isEqualTo("IN_READER_CHECK");
        var checked = step(edition, "reader-check", "{\"readers\":4,\"checkedOn\":\"2020-10-12\",\"passed\":true}");
        assertThat(checked.jsonPath().getString("state")).isEqualTo("APPROVED");
    }

    @Test
    void secondEditionInTheSameLanguageIsRefused() {
        var work = work();
        edition(work, "cnr", "Radimo zajedno", "Kako.");

        var refused = researcher()
                .body("{\"language\":\"cnr\",\"content\":{\"title\":\"Radimo zajedno\"}}")
                .post("/v1/works/" + work + "/editions");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/edition-exists");
    }

    @Test
    void withdrawnEditionIsGoneForStrangers() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        step(edition, "publication", null);

        var withdrawn = step(edition, "withdrawal", "{\"reason\":\"A mistake on page 4\"}");

        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(given().get(edition).statusCode()).isEqualTo(404);
        assertThat(coordinator().get(edition).jsonPath().getString("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void strangersListHoldsWhatIsOut() {
        var work = work();
        var out = edition(work, "en", "Let's Work Together", "How to work together.");
        edition(work, "bs", "Radimo zajedno", "Kako.");
        step(out, "approval", null);
        step(out, "publication", null);

        var list = given().get("/v1/works/" + work + "/editions");

        assertThat(list.jsonPath().getList("items.language", String.class)).containsExactly("en");
        assertThat(researcher()
                        .get("/v1/works/" + work + "/editions")
                        .jsonPath()
                        .getList("items.language", String.class))
                .containsExactly("en", "bs");
    }
}
