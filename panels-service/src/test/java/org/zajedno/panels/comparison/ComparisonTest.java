package org.zajedno.panels.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.panels.comparison.ComparedParagraph.ParagraphState;
import org.zajedno.panels.comparison.ComparedWords.WordState;
import org.zajedno.panels.document.StructuredText;

class ComparisonTest {

    private static String joined(List<ComparedWords> words, WordState gone) {
        return words.stream()
                .filter(word -> word.state() != gone)
                .map(ComparedWords::text)
                .collect(Collectors.joining());
    }

    @Test
    void exchangedWordsAreMarkedTheOldOnesFirst() {
        var words =
                WordDiff.of("You will have 6 sessions in 12 months.", "You will have 8 long meetings in 12 months.");

        assertThat(words)
                .containsExactly(
                        new ComparedWords(WordState.SAME, "You will have "),
                        new ComparedWords(WordState.REMOVED, "6 sessions"),
                        new ComparedWords(WordState.ADDED, "8 long meetings"),
                        new ComparedWords(WordState.SAME, " in 12 months."));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c,a b c",
        "a b c,x y z",
        "'',a",
        "a,''",
        "'  a  b ','a b'",
        "Tačno 6 sesija.,Тачно 6 сесија.",
        "one two three four,four three two one",
        "😀 a,😀 b"
    })
    void whatStaysAndGoesIsTheEarlierTextAndWhatStaysAndComesTheLater(String earlier, String later) {
        var words = WordDiff.of(earlier, later);

        assertThat(joined(words, WordState.ADDED)).isEqualTo(earlier);
        assertThat(joined(words, WordState.REMOVED)).isEqualTo(later);
    }

    @Test
    void paragraphsAreSameChangedAddedOrRemoved() {
        var earlier = StructuredText.ofPlain(
                "Welcome.\n\nThis one goes away for good.\n\nYou will have 6 sessions in 12 months.\n\nThank you.");
        var later = StructuredText.ofPlain(
                        "Welcome.\n\nYou will have 8 sessions in 12 months.\n\nQuite a new thought here.\n\nThank you.")
                .after(earlier);

        var compared = Comparison.of(earlier, later);

        assertThat(compared)
                .extracting(ComparedParagraph::state, paragraph -> joined(paragraph.words(), WordState.ADDED))
                .containsExactly(
                        tuple(ParagraphState.SAME, "Welcome."),
                        tuple(ParagraphState.REMOVED, "This one goes away for good."),
                        tuple(ParagraphState.CHANGED, "You will have 6 sessions in 12 months."),
                        tuple(ParagraphState.ADDED, ""),
                        tuple(ParagraphState.SAME, "Thank you."));
        assertThat(compared.get(2).id()).isEqualTo(earlier.paragraphs().get(2).id());
    }

    @Test
    void textWithoutAnythingInCommonIsRemovedAndAdded() {
        var compared = Comparison.of(StructuredText.ofPlain("Ein Satz."), StructuredText.ofPlain("Another thing."));

        assertThat(compared)
                .extracting(ComparedParagraph::state)
                .containsExactlyInAnyOrder(ParagraphState.REMOVED, ParagraphState.ADDED);
    }

    @Test
    void longTextsAreComparedInGoodTime() {
        var earlier = StructuredText.ofPlain("Some words of a paragraph that is one of many.\n\n".repeat(2_000));
        var later = StructuredText.ofPlain("Quite different sentences stand in this later text.\n\n".repeat(1_900))
                .after(earlier);

        var compared = Comparison.of(earlier, later);

        assertThat(compared).hasSize(3_900);
    }
}
