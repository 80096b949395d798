package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.document.StructuredText;

class PassageTest {

    // the emoji is one code point and two UTF-16 units
    private static final String TEXT = "Hi 😀 you have 6 sessions.";

    @Test
    void passageThatTheTextHasIsTaken() {
        var passage = new Passage("6 sessions", "have ", ".", 14, 24);

        assertThat(passage.isIn(TEXT)).isTrue();
    }

    @Test
    void positionsCountCodePointsNotUtf16Units() {
        var inUnits = new Passage("6 sessions", null, null, 15, 25);

        assertThat(inUnits.isIn(TEXT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "7 sessions,,,14,24,selector.exact",
        "6 session,,,14,24,selector.exact",
        "6 sessions,had ,,14,24,selector.prefix",
        "6 sessions,,!,14,24,selector.suffix",
        "6 sessions,,,14,26,selector.end",
        "6 sessions,,,24,14,selector.end",
        "6 sessions,,,14,14,selector.end"
    })
    void passageThatTheTextDoesNotHaveIsRefused(
            String exact, String prefix, String suffix, int start, int end, String field) {
        var passage = new Passage(exact, prefix, suffix, start, end);

        assertThatThrownBy(() -> passage.requireIn(TEXT, "selector"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations().getFirst().field())
                                .isEqualTo(field));
    }

    @Test
    void surrogatePairIsOnePosition() {
        var whole = new Passage("😀", "Hi ", " you", 3, 4);

        assertThat(whole.isIn(TEXT)).isTrue();
    }

    @Test
    void wholeTextIsAPassage() {
        assertThat(new Passage("abc", "", "", 0, 3).isIn("abc")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,3,0,5", "0,5,0,5", "4,8,0,12", "5,8,5,12", "6,7,6,7", "6,8,6,12", "4,6,0,6"})
    void passageIsWidenedToTheParagraphsThatItTouches(int start, int end, int from, int to) {
        var text = StructuredText.ofPlain("Hello\n\nthere");

        var widened = Passage.between(start, end).widened(text);

        assertThat(widened).isEqualTo(Passage.between(from, to));
    }
}
