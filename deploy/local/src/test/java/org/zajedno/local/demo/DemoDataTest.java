package org.zajedno.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {
    @Test
    void sheetHasTheSameParagraphsInEveryLanguage() {
        for (var version : List.of(1, 2)) {
            // When
            var sheet = DemoData.sheet(version);

            // Then
            assertThat(sheet.keySet()).containsExactly("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr");
            assertThat(sheet.values())
                    .allSatisfy(text -> assertThat(text.strip().split("\n\n")).hasSize(12));
        }
    }

    @Test
    void paragraphThatAnAcceptedCommentChangesReadsOtherwise() {
        // Given
        var accepted = DemoData.each(DemoData.json("comments").path("comments")).stream()
                .filter(comment -> comment.has("change"))
                .toList();

        // When, Then
        assertThat(accepted).hasSize(7).allSatisfy(comment -> {
            var language = comment.path("language").asText();
            var number = comment.at("/change/paragraph").asInt();
            assertThat(DemoData.paragraphs(2, language).get(number))
                    .isNotEqualTo(DemoData.paragraphs(1, language).get(number));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study",
                "panels",
                "material",
                "comments",
                "booklet",
                "webinar",
                "consent",
                "report",
                "impact",
                "glossary",
                "life",
                "payment",
                "care",
                "waiting"
            })
    void everyFileSaysWhereItsFactsAreFrom(String file) {
        // When
        var data = DemoData.json(file);

        // Then
        assertThat(data.path("from").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"material", "comments", "impact", "glossary", "life", "payment", "waiting"})
    void everyTextKeepsToTheScriptOfItsLanguage(String file) {
        // Given
        var data = DemoData.json(file);

        // When
        var cyrillic = Stream.of("sr-Cyrl", "mk").flatMap(language -> texts(data, language));
        var latin = Stream.of("en", "sr-Latn", "sq", "bs", "cnr").flatMap(language -> texts(data, language));

        // Then
        assertThat(cyrillic)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.replaceAll("DIALOG\\+|IMPULSE|Zajedno", ""))
                        .doesNotContainPattern("\\p{IsLatin}"));
        assertThat(latin).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsCyrillic}"));
    }

    private static Stream<String> texts(JsonNode data, String language) {
        return data.findValues(language).stream().map(JsonNode::asText);
    }

    @Test
    void passageCountsCodePointsAndNotUnitsOfUtf16() {
        // When
        var passage = PassageSelector.of("Tri 😀 susreta tokom 12 meseci.", "susreta");

        // Then
        assertThat(passage)
                .containsEntry("start", 6)
                .containsEntry("end", 13)
                .containsEntry("prefix", "Tri 😀 ")
                .containsEntry("suffix", " tokom 12 meseci");
    }

    @Test
    void quoteThatTheTextDoesNotHaveIsNoPassage() {
        assertThatThrownBy(() -> PassageSelector.of("Tri susreta.", "četiri"))
                .isInstanceOf(DemoStepException.class)
                .hasMessageContaining("četiri");
    }

    @Test
    void attendeesPerCountryAddUpToTheHundredAndFiftyFromTwentyFourCountries() {
        // When
        var reach = DemoData.json("webinar").path("reach");

        // Then
        var persons = DemoData.each(reach.path("perCountry")).stream()
                .mapToInt(count -> count.asInt())
                .sum();
        assertThat(persons).isEqualTo(150);
        assertThat(reach.path("perCountry")).hasSize(24);
    }
}
