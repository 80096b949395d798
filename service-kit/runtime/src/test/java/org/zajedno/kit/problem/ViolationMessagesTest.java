package org.zajedno.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.language.LanguageTag;

class ViolationMessagesTest {

    private final ViolationMessages messages = new ViolationMessages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | must not be null                              | must not be null
            sr-Latn | must not be null                              | mora da postoji
            sr-Cyrl | must not be null                              | мора да постоји
            mk      | must not be blank                             | не смее да биде празно
            sq      | size must be between 1 and 50                 | duhet të ketë nga 1 deri në 50 shenja ose zëra
            bs      | must not be blank                             | ne smije biti prazno
            cnr     | must be less than or equal to 200             | mora biti najviše 200
            mk      | is not well-formed JSON at line 3, column 14  | не е исправно напишан JSON, ред 3, колона 14
            sq      | must be one of SMALL, LARGE                   | duhet të jetë një nga: SMALL, LARGE
            mk      | is a sentence that nobody has translated      | is a sentence that nobody has translated
            """)
    void sentenceIsInTheLanguage(String tag, String english, String expected) {
        assertThat(messages.in(LanguageTag.of(tag), english)).isEqualTo(expected);
    }
}
