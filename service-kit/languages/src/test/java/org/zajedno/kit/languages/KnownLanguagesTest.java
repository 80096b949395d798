package org.zajedno.kit.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "mk-MK, mk",
        "mk-Cyrl, mk",
        "mk-Cyrl-MK, mk",
        "sr-Latn, sr-Latn",
        "sr-Cyrl-RS, sr-Cyrl",
        "sr-Latn-XK, sr-Latn",
        "bs-Latn, bs",
        "bs-Latn-BA, bs",
        "bs-Cyrl, bs-Cyrl",
        "cnr-Latn-ME, cnr",
        "cnr-Cyrl, cnr-Cyrl",
        "sq-XK, sq",
        "sq-Latn, sq",
        "hr-HR, hr",
        "rom, rom",
        "el-Grek, el"
    })
    void tagNamesThis(String tag, String expected) {
        assertThat(KnownLanguages.named(tag)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sr",
                "sr-RS",
                "sr-ME",
                "sr-Latn-ME",
                "sh",
                "sh-Latn",
                "mk-Latn",
                "sq-Cyrl",
                "zh-Hant",
                "ar-Latn",
                "SR-latn",
                "EN",
                "xx",
                "english",
                "sr_Latn",
                "en-US-x-y",
                "en-",
                "e",
                "en ",
                "und",
                "x-y",
                "i-klingon",
                "en-GB-oed",
                "bs-Cyrl-BA-x"
            })
    void tagIsNotTaken(String tag) {
        assertThat(KnownLanguages.named(tag)).isEmpty();
    }
}
