package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.document.StructuredText;

class ParallelTextsTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag ALBANIAN = new LanguageTag("sq");
    private static final MaterialText IN_ENGLISH = text(ENGLISH, "One.\n\nTwo 😀 two.\n\nThree.");

    private static MaterialText text(LanguageTag language, String words) {
        return new MaterialText(UUID.randomUUID(), language, StructuredText.ofPlain(words), null, Instant.EPOCH);
    }

    private static Passage from(int start, int end) {
        return new Passage("x", null, null, start, end);
    }

    @Test
    void passageLeadsToTheSameParagraphOfTheOtherText() {
        var texts = ParallelTexts.of(List.of(IN_ENGLISH, text(ALBANIAN, "Një.\n\nDy dy.\n\nTre.")));

        var found = texts.same(ALBANIAN, from(6, 8), ENGLISH).orElseThrow();

        assertThat(found.whole().exact()).isEqualTo("Two 😀 two.");
        assertThat(found.whole().start()).isEqualTo(6);
        assertThat(found.whole().end()).isEqualTo(16);
        assertThat(found.paragraphId())
                .isEqualTo(IN_ENGLISH.structured().paragraphs().get(1).id());
        assertThat(found.whole().isIn(IN_ENGLISH.text())).isTrue();
    }

    @Test
    void passageOverSeveralParagraphsLeadsToAllOfThem() {
        var texts = ParallelTexts.of(List.of(IN_ENGLISH, text(ALBANIAN, "Një.\n\nDy dy.\n\nTre.")));

        var found = texts.same(ALBANIAN, from(7, 16), ENGLISH).orElseThrow();

        assertThat(found.whole().exact()).isEqualTo("Two 😀 two.\n\nThree.");
    }

    @Test
    void textsThatAreBuiltOtherwiseLeadNowhereAlsoBetweenThoseThatAreNot() {
        var texts = ParallelTexts.of(List.of(
                IN_ENGLISH,
                text(ALBANIAN, "Një.\n\nDy dy.\n\nTre."),
                text(new LanguageTag("mk"), "Еден.\n\nДва два.")));

        assertThat(texts.same(ALBANIAN, from(6, 8), ENGLISH)).isEmpty();
        assertThat(texts.languages()).isEmpty();
    }
}
