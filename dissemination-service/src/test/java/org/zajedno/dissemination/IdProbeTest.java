package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.SERBIAN_CONTRIBUTION;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.thank;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.IdentifierProbe;
import org.zajedno.kit.testing.IdentifierProbe.Answer;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Whoever tries every id that they were shown wherever the contract takes one does not come from a name to a comment. */
@QuarkusTest
class IdProbeTest {

    private static final String COMMENT = SERBIAN_COMMENT.toString();
    private static final String CONTRIBUTION = SERBIAN_CONTRIBUTION.toString();

    @Inject
    FactDispatcher facts;

    private Map<String, String> known;

    @BeforeEach
    void somebodyIsThankedInPrintAndInADraft() {
        TestDatabase.clean();
        facts.dispatch(
                Scenario.studyRegistered(),
                Scenario.submitted(SERBIAN_COMMENT, "RS"),
                Scenario.answered(SERBIAN_COMMENT, Scenario.SERBIAN_RESPONSE, "RS", "ACCEPTED"),
                Scenario.released(),
                Scenario.serbiaNamed(),
                Scenario.impactRecorded("POSITIVE", 1, SERBIAN_COMMENT));
        var work = work();
        var out = edition(work, "en", "Let's Work Together", "How to work together.");
        step(out, "approval", null);
        thank(out, "Mina A.");
        step(out, "publication", null);
        var draft = edition(work, "bs", "Radimo zajedno", "Kako.");
        thank(draft, "Mina A.");
        known = Map.of("works", work, "editions", id(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"researcher", "coordinator", "country-team", "integrator", "panel-member"})
    void noIdIsExchangedForTheCommentBehindAPrintedName(String role) {
        var probe = new IdentifierProbe(TestTokens.of(role).in("BA", "XK", "ME", "MK", "RS"), known);
        var shown = new LinkedHashSet<String>();
        probe.readAll()
                .forEach(answer ->
                        shown.addAll(IdentifierProbe.idsIn(answer.reply().asString())));
        assertThat(shown).isNotEmpty().doesNotContain(CONTRIBUTION);
        shown.add(CONTRIBUTION);

        var answers = new ArrayList<Answer>();
        shown.forEach(id -> answers.addAll(probe.read(id)));
        answers.addAll(probe.write(CONTRIBUTION));

        assertThat(answers).hasSizeGreaterThan(50).allSatisfy(answer -> {
            assertThat(answer.reply().statusCode()).as(answer.asked()).isLessThan(500);
            assertThat(answer.told()).as(answer.asked()).doesNotContain(CONTRIBUTION);
            if (answer.told().contains("Mina A.") || answer.id().equals(CONTRIBUTION)) {
                assertThat(answer.told()).as(answer.asked()).doesNotContain(COMMENT);
            }
        });
    }
}
