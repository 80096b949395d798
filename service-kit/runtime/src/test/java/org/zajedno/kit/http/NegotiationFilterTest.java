package org.zajedno.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | application/json
            APPLICATION/Json | application/json
            text/csv;header=present;q=0.5 | text/csv;q=0.500
            text/csv;Q=1 | text/csv;q=1.000
            text/html, image/gif, *; q=.2, */*; q=.2 | text/html, image/gif, */*;q=0.200, */*;q=0.200
            text/csv;q=0, */* | */*
            text/csv;q=x, application/json | application/json
            json, application/json | application/json
            application/json;x="a | application/json
            '' | ''
            ',;/' | ''
            '*/json' | ''
            application/problem+json | ''
            application/problem+json, text/csv;q=0.5 | text/csv;q=0.500
            """)
    void rangeThatCannotBeReadIsPassedOver(String header, String expected) {
        assertThat(NegotiationFilter.accepted(List.of(header))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sr-Latn-RS, en;q=0.5         | sr-Latn-RS, en;q=0.5
            mk;Q=0.25 , *;q=0            | mk;q=0.25, *;q=0
            sq; q = 0.5                  | sq;q=0.5
            mk;q=0.123456                | mk;q=0.123
            mk;q=x, bs                   | bs
            application/json, gzip       | gzip
            ;;;,,                        | ''
            """)
    void languageOrEncodingThatCannotBeReadIsPassedOver(String header, String expected) {
        assertThat(NegotiationFilter.weighted(List.of(header))).isEqualTo(expected);
    }

    @Test
    void linesOfAcceptAreReadTogether() {
        assertThat(NegotiationFilter.accepted(List.of("text/csv", "application/json;q=0.1")))
                .isEqualTo("text/csv, application/json;q=0.100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | application/json
            application/json;charset=UTF-8 | application/json;charset=UTF-8
            application/json; charset="utf-8" | application/json;charset="utf-8"
            application/json;; | application/json
            Text/Plain;charset=windows-1250 | text/plain;charset=windows-1250
            application/json;charset=utf-16 | application/x-unreadable
            text/plain;charset=nonsense | application/x-unreadable
            text/plain;charset= | application/x-unreadable
            application/json;x | application/x-unreadable
            application | application/x-unreadable
            */* | application/x-unreadable
            '' | application/x-unreadable
            """)
    void typeThatCannotBeReadIsOneThatNothingTakes(String header, String expected) {
        assertThat(NegotiationFilter.sent(List.of(header))).isEqualTo(expected);
    }

    @Test
    void typeThatIsSaidTwiceIsNotRead() {
        assertThat(NegotiationFilter.sent(List.of("application/json", "application/json")))
                .isEqualTo("application/x-unreadable");
    }
}
