package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Story.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Story.SERBIAN_CONTRIBUTION;
import static org.zajedno.dissemination.Story.as;
import static org.zajedno.dissemination.Story.credited;
import static org.zajedno.dissemination.Story.edition;
import static org.zajedno.dissemination.Story.line;
import static org.zajedno.dissemination.Story.researcher;
import static org.zajedno.dissemination.Story.step;
import static org.zajedno.dissemination.Story.thank;
import static org.zajedno.dissemination.Story.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ThanksTest {

    @Inject
    Telling telling;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        telling.tell(Story.studyRegistered());
    }

    @Test
    void creditedContributorsAreThankedBeforeAnEditionComesOut() {
        telling.tell(Story.serbiaNamed(), Story.bosniaAsPanel());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missing", String.class)).containsExactly("acknowledgements");
        assertThat(refused.jsonPath().getList("contributions", String.class))
                .containsExactly(SERBIAN_CONTRIBUTION.toString());
    }

    @Test
    void thankedEditionNamesContributorsAndPanels() {
        telling.tell(Story.serbiaNamed(), Story.bosniaAsPanel());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        thank(edition, line(SERBIAN_CONTRIBUTION, "Мина А."));

        var published = step(edition, "publication", null);

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(given().get(edition).jsonPath().getList("acknowledgements", String.class))
                .containsExactly(
                        "Мина А.", "The members of the Lived Experience Advisory Panels of the IMPULSE study.");
        assertThat(given().get(edition).jsonPath().getList("acknowledgedContributions"))
                .isEmpty();
    }

    @Test
    void creditTakenBackBeforePublicationRemovesTheNameAndOpensTheGate() {
        telling.tell(Story.serbiaNamed());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        thank(edition, line(SERBIAN_CONTRIBUTION, "Mina A."));

        telling.tell(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NONE", 1));

        assertThat(researcher().get(edition).jsonPath().getList("acknowledgements"))
                .isEmpty();
        assertThat(step(edition, "publication", null).statusCode()).isEqualTo(200);
    }

    @Test
    void creditChangedBeforePublicationClosesTheGateAgain() {
        telling.tell(Story.serbiaNamed());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        thank(edition, line(SERBIAN_CONTRIBUTION, "Mina A."));
        telling.tell(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "PSEUDONYM", 1));

        var refused = step(edition, "publication", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missing", String.class)).containsExactly("acknowledgements");
    }

    @Test
    void creditTakenBackAfterPublicationTakesTheNameOutOfWhatIsShown() {
        telling.tell(Story.serbiaNamed());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        thank(edition, line(SERBIAN_CONTRIBUTION, "Mina A."));
        step(edition, "publication", null);

        telling.tell(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "PANEL_ONLY", 1));

        assertThat(given().get(edition).jsonPath().getList("acknowledgements", String.class))
                .containsExactly("The members of the Lived Experience Advisory Panels of the IMPULSE study.");
    }

    @Test
    void lineForWhoeverIsNotCreditedIsRefused() {
        telling.tell(credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NONE", 0));
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        var refused = thank(edition, line(SERBIAN_CONTRIBUTION, "Mina A."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("lines[0].contributionId");
    }

    @Test
    void linesThatLeaveSomebodyOutAreRefused() {
        telling.tell(Story.serbiaNamed());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        var refused = thank(edition, "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:acknowledgements-incomplete");
    }

    @Test
    void teamThanksItsOwnCountrysContributorsOnly() {
        telling.tell(Story.serbiaNamed());
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        thank(edition, line(SERBIAN_CONTRIBUTION, "Mina A."));
        var bosnia = as("country-team", "BA");
        var tag = bosnia.get(edition).header("ETag");

        var answer = as("country-team", "BA")
                .header("If-Match", tag)
                .body("{\"lines\":[]}")
                .put(edition + "/acknowledgements");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("acknowledgements")).isEmpty();
        assertThat(researcher().get(edition).jsonPath().getList("acknowledgements", String.class))
                .containsExactly("Mina A.");
    }
}
