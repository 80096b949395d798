package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.impact.ImpactEffect;
import org.zajedno.panels.impact.InvolvementLevel;
import org.zajedno.panels.impact.InvolvementStage;

class GrippFormTest {

    @Test
    void shortFormHasFiveItemsAndTheLongOneThirtyFour() {
        assertThat(GrippForm.SF.items()).extracting(GrippItem::code).containsExactly("1", "2", "3", "4", "5");
        assertThat(GrippForm.LF.items()).hasSize(34).extracting(GrippItem::code).doesNotHaveDuplicates();
    }

    @Test
    void evidenceFillsWhatItCanAndReflectionsAreAPersons() {
        assertThat(GrippForm.LF.items())
                .filteredOn(item -> item.source() == ItemSource.AUTO)
                .extracting(GrippItem::code)
                .containsExactly("4b", "4c", "4d", "5b", "6", "7a", "7b");
        assertThat(GrippForm.LF.items().getLast()).isEqualTo(GrippItem.authored("8i", "discussion", "reflections"));
        assertThat(GrippForm.SF.items().getLast()).isEqualTo(GrippItem.authored("5", "short", "reflections"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void everyNameIsThereInEveryLanguage(String language) {
        var words = GrippMessages.in(LanguageTag.of(language));

        var names = Stream.of(GrippForm.values())
                .flatMap(form -> form.items().stream())
                .flatMap(item -> Stream.of(words.of("item." + item.name()), words.of("section." + item.section())));

        assertThat(names).allMatch(name -> !name.isBlank());
        Stream.of(GrippForm.values())
                .forEach(form -> assertThat(words.of("title", form)).isNotBlank());
        Stream.of(InvolvementStage.values())
                .forEach(stage -> assertThat(words.of("stage", stage)).isNotBlank());
        Stream.of(InvolvementLevel.values())
                .forEach(level -> assertThat(words.of("level", level)).isNotBlank());
        Stream.of(ImpactEffect.values())
                .forEach(effect -> assertThat(words.of("effect", effect)).isNotBlank());
    }

    @Test
    void reportIsNotWrittenInJustAnyLanguage() {
        assertThatThrownBy(() -> GrippMessages.in(LanguageTag.of("de"))).isInstanceOf(Refusal.class);
    }
}
