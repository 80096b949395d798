package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.SERBIAN_CONTRIBUTION;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.credited;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.lead;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.thank;
import static org.zajedno.dissemination.Scenario.thankIn;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class AcknowledgementResourceTest {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    private static String approved() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        return edition;
    }

    private static List<String> printed(String edition) {
        return given().get(edition).jsonPath().getList("acknowledgements", String.class);
    }

    @Test
    void creditedContributorsAreThankedBeforeAnEditionComesOutAndNobodyIsNamedForIt() {
        facts.dispatch(Scenario.serbiaNamed(), Scenario.bosniaAsPanel());
        var edition = approved();

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missing", String.class)).containsExactly("acknowledgements");
        assertThat(refused.asString())
                .doesNotContain(SERBIAN_CONTRIBUTION.toString(), SERBIAN_COMMENT.toString(), "\"RS\"");
    }

    @Test
    void thankedEditionPrintsNamesByTheAlphabetAndThenThePanels() {
        facts.dispatch(
                Scenario.serbiaNamed(),
                Scenario.bosniaAsPanel(),
                credited(UUID.randomUUID(), UUID.randomUUID(), "BA", "PSEUDONYM", "Breza", 0));
        var edition = approved();
        thankIn("RS", edition, "Mina A.");
        thankIn("BA", edition, "Breza");

        var published = step(edition, "publication", null);

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(printed(edition))
                .containsExactly(
                        "Breza",
                        "Mina A.",
                        "The members of the Lived Experience Advisory Panels of the IMPULSE study.");
        assertThat(published.asString()).doesNotContain(SERBIAN_CONTRIBUTION.toString());
    }

    @Test
    void nothingThatEditorsReadChangesWithACreditBeforeItIsPrinted() {
        var edition = approved();
        var work = researcher().get(edition).jsonPath().getString("workId");
        var before = seenByEditors(edition, work);

        facts.dispatch(Scenario.serbiaNamed());
        thank(edition, "Mina A.");
        var thanked = seenByEditors(edition, work);
        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NONE", null, 1));

        assertThat(thanked).isEqualTo(before);
        assertThat(seenByEditors(edition, work)).isEqualTo(before);
    }

    /** What every role but the PPI lead is told of an edition that is not out, with its tag. */
    private static List<String> seenByEditors(String edition, String work) {
        return Stream.of("coordinator", "researcher", "country-team")
                .flatMap(role -> Stream.of(edition, "/v1/works/" + work, "/v1/works/" + work + "/editions")
                        .map(path -> as(role, "BA", "XK", "ME", "MK", "RS").get(path)))
                .map(reply -> reply.header("ETag") + reply.asString())
                .toList();
    }

    @Test
    void creditsAreForNobodyWhoEditsOrDoesResearchBesides() {
        facts.dispatch(Scenario.serbiaNamed());
        var path = approved() + "/acknowledgements";

        for (var role : List.of("coordinator", "researcher", "country-team")) {
            var alone = as(role, "RS").get(path);
            var besides = given().header(
                            "Authorization",
                            "Bearer " + TestTokens.of(role, "ppi-lead").in("RS").sign())
                    .get(path);

            assertThat(alone.statusCode()).isEqualTo(403);
            assertThat(besides.statusCode()).isEqualTo(403);
            assertThat(besides.jsonPath().getString("type")).isEqualTo("/problems/credits-before-print");
        }
    }

    @Test
    void creditTakenBackBeforePublicationRemovesTheNameAndOpensTheGate() {
        facts.dispatch(Scenario.serbiaNamed());
        var edition = approved();
        thank(edition, "Mina A.");

        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NONE", null, 1));

        assertThat(lead("RS").get(edition + "/acknowledgements").jsonPath().getList("lines"))
                .isEmpty();
        assertThat(step(edition, "publication", null).statusCode()).isEqualTo(200);
    }

    @Test
    void creditChangedBeforePublicationClosesTheGateAgain() {
        facts.dispatch(Scenario.serbiaNamed());
        var edition = approved();
        thank(edition, "Mina A.");
        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", "Mina Anić", 1));

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missing", String.class)).containsExactly("acknowledgements");
    }

    @Test
    void creditTakenBackAfterPublicationTakesTheNameOutOfWhatIsShown() {
        facts.dispatch(Scenario.serbiaNamed());
        var edition = approved();
        thank(edition, "Mina A.");
        step(edition, "publication", null);

        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "PANEL_ONLY", null, 1));

        assertThat(printed(edition))
                .containsExactly("The members of the Lived Experience Advisory Panels of the IMPULSE study.");
    }

    @Test
    void textThatNobodyChoseIsRefusedWhetherItIsAWishOrNot() {
        facts.dispatch(
                Scenario.serbiaNamed(),
                Scenario.bosniaAsPanel(),
                credited(UUID.randomUUID(), UUID.randomUUID(), "BA", "PSEUDONYM", "Breza", 0));
        var edition = approved();

        for (var wrong : List.of("Mina B.", "mina a.", "Breza", "Мина А.")) {
            var refused = thank(edition, "Mina A.", wrong);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("lines[1].text");
        }
        assertThat(thank(edition, "Mina A.", " Mina A. ").jsonPath().getString("violations[0].message"))
                .isEqualTo("stands here twice");
    }

    @Test
    void decomposedLettersAreTheSameName() {
        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", "Đorđe Šućur", 0));
        var edition = approved();

        var answer = thank(edition, Normalizer.normalize("Đorđe Šućur", Normalizer.Form.NFD));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("lines.text", String.class)).containsExactly("Đorđe Šućur");
        assertThat(answer.jsonPath().getList("leftOut")).isEmpty();
    }

    @Test
    void creditThatWasToldWithoutItsMarkWaitsForIt() {
        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", null, 0));
        var edition = approved();

        var early = thank(edition, "Mina A.");
        facts.dispatch(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", "Mina A.", 1));

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(thank(edition, "Mina A.").statusCode()).isEqualTo(200);
    }

    @Test
    void linesThatLeaveSomebodyOutAreRefusedWithoutSayingWhom() {
        facts.dispatch(Scenario.serbiaNamed());
        var edition = approved();

        var refused = thank(edition);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/acknowledgements-incomplete");
        assertThat(refused.asString()).doesNotContain(SERBIAN_CONTRIBUTION.toString());
    }

    @Test
    void leadThanksTheOwnCountrysContributorsAndSeesNobodyElse() {
        facts.dispatch(Scenario.serbiaNamed());
        var edition = approved();
        var left = lead("RS").get(edition + "/acknowledgements").jsonPath();
        thank(edition, "Mina A.");

        var bosnia = thankIn("BA", edition);

        assertThat(left.getList("leftOut.contributionId", String.class))
                .containsExactly(SERBIAN_CONTRIBUTION.toString());
        assertThat(bosnia.statusCode()).isEqualTo(200);
        assertThat(bosnia.jsonPath().getList("lines")).isEmpty();
        assertThat(bosnia.jsonPath().getList("leftOut")).isEmpty();
        assertThat(lead("RS").get(edition + "/acknowledgements").jsonPath().getList("lines.text", String.class))
                .containsExactly("Mina A.");
    }

    @Test
    void nobodyIsAddedOnceAnEditionIsOut() {
        var edition = approved();
        step(edition, "publication", null);
        facts.dispatch(Scenario.serbiaNamed());

        var late = thank(edition, "Mina A.");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("type")).isEqualTo("/problems/edition-state");
    }

    @Test
    void linesThatWereNotSeenAreNotWrittenOver() {
        facts.dispatch(Scenario.serbiaNamed());
        var path = approved() + "/acknowledgements";
        var body = "{\"lines\":[{\"text\":\"Mina A.\"}]}";
        var tag = lead("RS").get(path).header("ETag");

        assertThat(lead("RS").body(body).put(path).statusCode()).isEqualTo(428);
        assertThat(lead("RS").header("If-Match", tag).body(body).put(path).statusCode())
                .isEqualTo(200);
        assertThat(lead("RS").header("If-Match", tag).body(body).put(path).statusCode())
                .isEqualTo(412);
    }
}
