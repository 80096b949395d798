package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.dissemination.FactDispatcher.SentFact;
import org.zajedno.kit.testing.TestDatabase;

/** What an edition prints of those who pay for its study. */
@QuarkusTest
class FunderResourceTest {

    private static final List<String> LANGUAGES = List.of("en", "bs", "cnr", "mk", "sq", "sr-Latn", "sr-Cyrl");

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private void study(int version, String programme, String number, String further) {
        facts.dispatch(
                new SentFact("participants", "StudyRegistered", Scenario.STUDY, null, "2020-01-07", """
                {"studyId":"%s","acronym":"IMPULSE","programme":"%s","grantNumber":"%s","version":%d,
                 "furtherGrants":[%s],"periods":[]}""".formatted(
                                Scenario.STUDY, programme, number, version, further)));
    }

    private static String grant(String programme, String number) {
        return "{\"programme\":\"%s\",\"number\":\"%s\"}".formatted(programme, number);
    }

    private static String sentences(String text) {
        return LANGUAGES.stream()
                .map(language -> "\"%s\":\"%s (%s)\"".formatted(language, text, language))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A funder to be added, its sentences in all languages. */
    static String funder(String code) {
        return "{\"code\":\"%s\",\"name\":\"Science Fund\",\"acknowledgements\":%s,\"disclaimers\":%s}"
                .formatted(code, sentences("Paid by the Science Fund, No {grant}"), sentences("Not the Fund's view"));
    }

    private static Response add(String body) {
        return coordinator().body(body).post("/v1/funders");
    }

    private static String printed(String edition, String sentence) {
        return researcher().get(edition).jsonPath().getString("statements." + sentence);
    }

    private static Response publish(String edition) {
        step(edition, "approval", null);
        return step(edition, "publication", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    H2020          | en      | European Union's Horizon 2020 research and innovation programme under grant agreement No 7
                    Horizon Europe | sq      | Horizont Evropa, sipas marrëveshjes së grantit nr. 7
                    HORIZON-EUROPE | sr-Cyrl | Хоризонт Европа, по уговору о додели средстава бр. 7
                    EU4Health      | mk      | EU4Health, според договорот за грант бр. 7
                    CERV           | bs      | Građani, jednakost, prava i vrijednosti, prema ugovoru o dodjeli bespovratnih sredstava br. 7
                    interreg       | cnr     | Interreg, po ugovoru o dodjeli sredstava br. 7
                    EU Delegation  | sr-Latn | uz finansijsku podršku Evropske unije, ugovor br. 7
                    """)
    void programmeOfTheUnionIsNamedInEveryLanguage(String programme, String language, String sentence) {
        // Given
        study(1, programme, "7", "");
        var edition = edition(work(), language, "Title", "Text.");

        // When
        var published = publish(edition);

        // Then
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(printed(edition, "funderAcknowledgement")).contains(sentence);
        assertThat(printed(edition, "disclaimer")).isNotBlank();
    }

    @Test
    void everyFunderIsNamedAndEachDisclaimerStandsOnce() {
        // Given
        add(funder("FOND-RS"));
        study(
                1,
                "H2020",
                "779334",
                Stream.of(grant("EU4Health", "101"), grant("Fond RS", "12/3")).collect(Collectors.joining(",")));
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        // When
        var published = publish(edition);

        // Then
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(printed(edition, "funderAcknowledgement"))
                .contains("779334", "EU4Health programme, grant agreement No 101")
                .endsWith("Paid by the Science Fund, No 12/3 (en)");
        assertThat(printed(edition, "disclaimer"))
                .containsOnlyOnce("Views and opinions")
                .endsWith("Not the Fund's view (en)");
    }

    @Test
    void editionWaitsForTheSentencesOfEachFunder() {
        // Given
        study(1, "H2020", "779334", grant("FOND-RS", "12"));
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        var refused = publish(edition);

        // When
        add(funder("FOND-RS"));
        var published = step(edition, "publication", null);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("missing")).containsExactly("funder-acknowledgement", "disclaimer");
        assertThat(published.statusCode()).isEqualTo(200);
    }

    @Test
    void funderThatPaysNoMoreIsNamedNoMore() {
        // Given
        study(1, "H2020", "779334", grant("CERV", "5"));
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        // When
        study(2, "H2020", "779334", "");

        // Then
        assertThat(printed(edition, "funderAcknowledgement")).contains("779334").doesNotContain("No 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOND-RS", "fond rs", "H2020", "Horizon 2020", "horizon_europe"})
    void codeNamesOneFunder(String code) {
        // Given
        add(funder("FOND-RS"));

        // When
        var refused = add(funder(code));

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/funder-exists");
    }

    @Test
    void sentencesAreNeededInEveryLanguageAndSayTheGrant() {
        // When
        var without = add(funder("FOND-RS").replaceFirst("\"sq\":\"[^\"]*\",", ""));
        var silent = add(funder("FOND-RS").replaceFirst("No \\{grant} \\(mk\\)", "(mk)"));

        // Then
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.jsonPath().getList("violations.message")).containsExactly("has no sentence in sq");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.jsonPath().getList("violations.field")).containsExactly("acknowledgements.mk");
        assertThat(coordinator().get("/v1/funders").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void whatIsOutKeepsItsSentencesWhenTheFunderChangesThem() {
        // Given
        var added = add(funder("FOND-RS"));
        study(1, "FOND-RS", "12", "");
        var out = edition(work(), "en", "Let's Work Together", "How to work together.");
        publish(out);
        var draft = edition(work(), "en", "Newsletter", "What is new.");

        // When
        var changed = coordinator()
                .header("If-Match", added.header("ETag"))
                .body(funder("FOND-RS").replace("Paid by", "Supported by"))
                .put(added.header("Location"));
        var renamed = coordinator()
                .header("If-Match", changed.header("ETag"))
                .body(funder("OTHER"))
                .put(added.header("Location"));

        // Then
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(printed(out, "funderAcknowledgement")).isEqualTo("Paid by the Science Fund, No 12 (en)");
        assertThat(printed(draft, "funderAcknowledgement")).isEqualTo("Supported by the Science Fund, No 12 (en)");
    }
}
