package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;

class OutdatedTranslationsTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag MK = LanguageTag.of("mk");
    private static final LanguageTag SQ = LanguageTag.of("sq");

    private static List<LanguageTag> after(Map<LanguageTag, String> texts, LanguageTag... laggedBefore) {
        return OutdatedTranslations.after(Map.of(EN, "one", MK, "еден", SQ, "një"), List.of(laggedBefore), texts, EN);
    }

    @Test
    void translationThatStayedWhileItsSourceChangedLags() {
        assertThat(after(Map.of(EN, "two", MK, "два", SQ, "një"))).containsExactly(SQ);
    }

    @Test
    void nothingLagsWhileTheSourceStays() {
        assertThat(after(Map.of(EN, "one", MK, "еден", SQ, "një e re"))).isEmpty();
    }

    @Test
    void whatLaggedAndStayedLagsOn() {
        assertThat(after(Map.of(EN, "one", MK, "еден", SQ, "një e re"), MK, SQ)).containsExactly(MK);
    }

    @Test
    void languageThatIsNewDoesNotLag() {
        var lagging = OutdatedTranslations.after(Map.of(EN, "one"), List.of(), Map.of(EN, "two", MK, "два"), EN);

        assertThat(lagging).isEmpty();
    }

    @Test
    void sourceThatReadsOtherwiseLeavesAllTranslationsBehind() {
        assertThat(OutdatedTranslations.written(EN, true, EN, List.of(EN, MK, SQ), List.of()))
                .containsExactly(MK, SQ);
        assertThat(OutdatedTranslations.written(EN, false, EN, List.of(EN, MK, SQ), List.of(SQ)))
                .containsExactly(SQ);
    }

    @Test
    void translationThatIsWrittenCatchesUpEvenWithTheSameWords() {
        assertThat(OutdatedTranslations.written(SQ, false, EN, List.of(EN, MK, SQ), List.of(MK, SQ)))
                .containsExactly(MK);
    }
}
