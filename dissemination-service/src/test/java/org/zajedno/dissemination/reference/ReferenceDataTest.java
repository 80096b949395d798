package org.zajedno.dissemination.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.language.LanguageTag;

class ReferenceDataTest {

    private final ReferenceData reference = new ReferenceData(new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void everyLanguageHasEverySentence(String tag) {
        var language = new LanguageTag(tag);

        assertThat(reference.sentence(ReferenceData.FUNDER_ACKNOWLEDGEMENTS, "H2020", language))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("{grant}"));
        assertThat(reference.sentence(ReferenceData.DISCLAIMERS, "EU", language))
                .isPresent();
        assertThat(reference.sentence(ReferenceData.STATUS_NOTES, "XK", language))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("* ").contains("1244/1999"));
        assertThat(reference.sentence(ReferenceData.PANEL_ACKNOWLEDGEMENTS, "PANEL_ONLY", language))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("{study}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "mk"})
    void cyrillicSentencesHoldNoLatinLetter(String tag) {
        var sentence = reference
                .sentence(ReferenceData.DISCLAIMERS, "EU", new LanguageTag(tag))
                .orElseThrow();

        assertThat(sentence).doesNotContainPattern("[A-Za-zčćžšđ]");
    }

    @Test
    void regionTakesTheSentenceOfItsLanguageAndNoOtherLanguageStandsIn() {
        assertThat(reference.sentence(ReferenceData.DISCLAIMERS, "EU", new LanguageTag("sq-XK")))
                .isEqualTo(reference.sentence(ReferenceData.DISCLAIMERS, "EU", new LanguageTag("sq")));
        assertThat(reference.sentence(ReferenceData.DISCLAIMERS, "EU", new LanguageTag("bs-Cyrl")))
                .isEmpty();
        assertThat(reference.sentence(ReferenceData.DISCLAIMERS, "EU", new LanguageTag("de")))
                .isEmpty();
    }

    @Test
    void portalsAudiencesStandInThePortalsOrder() {
        assertThat(reference.current(ReferenceData.TARGET_AUDIENCES).entries())
                .extracting(CodeList.Entry::label)
                .containsExactly(
                        "Industry, business partners",
                        "Innovators",
                        "EU Institutions",
                        "National authorities",
                        "Regional authorities",
                        "Local authorities",
                        "Civil society",
                        "Citizens",
                        "Research communities",
                        "Specific end user communities",
                        "International organisation (UN body, OECD, etc.)",
                        "Other",
                        "Investors");
    }

    @Test
    void unknownListAndVersionAreRefused() {
        assertThatThrownBy(() -> reference.current("colours")).hasMessage("not-found");
        assertThatThrownBy(() -> reference.version(ReferenceData.TARGET_AUDIENCES, 2))
                .hasMessage("not-found");
    }
}
