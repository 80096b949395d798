package org.zajedno.kit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.problem.Refusal;

class LocalizedTextTest {

    private static final LanguageTag MACEDONIAN = new LanguageTag("mk");
    private static final LanguageTag ALBANIAN = new LanguageTag("sq");

    private final LocalizedText text = LocalizedText.of(LanguageTag.ENGLISH, "You are right.");

    @Test
    void furtherLanguagesComeBesideWhatStands() {
        // When
        var translated = text.and(LocalizedText.of(MACEDONIAN, "Во право сте."));

        // Then
        assertThat(translated.texts())
                .isEqualTo(Map.of(LanguageTag.ENGLISH, "You are right.", MACEDONIAN, "Во право сте."));
    }

    @Test
    void whatStandsIsNotWrittenOver() {
        assertThatThrownBy(() -> text.and(LocalizedText.of(LanguageTag.ENGLISH, "You are wrong.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("language-there");
                    assertThat(refusal.details()).containsEntry("languages", List.of(LanguageTag.ENGLISH));
                });
    }

    @Test
    void missingAreTheWantedLanguagesThatItDoesNotHave() {
        assertThat(text.missing(List.of(ALBANIAN, LanguageTag.ENGLISH, MACEDONIAN)))
                .containsExactly(MACEDONIAN, ALBANIAN);
    }
}
