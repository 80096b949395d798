package org.zajedno.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriNormalizationFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/x?q=uc%CC%8Ces%CC%8Cc%CC%81e,/v1/x?q=u%C4%8De%C5%A1%C4%87e",
        "/v1/x?a=1&q=Vas%cc%8ce+uc%cc%8ce&b=%2F,/v1/x?a=1&q=Va%C5%A1e+u%C4%8De&b=%2F",
        "/v1/c%CC%8C/x,/v1/%C4%8D/x",
        "/v1/x?q=%C4%8D,/v1/x?q=%C4%8D",
        "/v1/x?q=%FF%FE,/v1/x?q=%FF%FE",
        "/v1/x?q=%,/v1/x?q=%",
        "/v1/x?q=a%2Bb,/v1/x?q=a%2Bb",
        "/v1/x?q=%F0%9F%98%80,/v1/x?q=%F0%9F%98%80"
    })
    void lettersOfAnAddressAreComposedAndTheRestIsLeftAlone(String address, String composed) {
        assertThat(UriNormalizationFilter.composed(address)).isEqualTo(composed);
    }
}
