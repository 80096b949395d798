package org.zajedno.panels.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-Q9XT-0HVW-B2CN-5RD8",
                "7k3mq9xt0hvwb2cn5rd8",
                "  7K3M Q9XT\u00a00HVW\u2013B2CN 5RD8 ",
                "7K3M–Q9XT—OHVW-B2CN-5RD8",
                "7К3М-Q9ХТ-ОНVW-В2СN-5RD8"
            })
    void codeIsTheSameHoweverItIsTyped(String typed) {
        // When
        var code = AttendanceCode.typed(typed);

        // Then
        assertThat(code.value()).isEqualTo("7K3MQ9XT0HVWB2CN5RD8");
        assertThat(code.proof()).isEqualTo("8529cf83f04738e4e60d4a6494d8018b6d31a71a6c9b8e5f4a1db33980cabe51");
    }

    @Test
    void lettersThatNoCodeHasAreReadForTheDigitsThatTheyLookLike() {
        // When
        var code = AttendanceCode.typed("oO iI lL");

        // Then
        assertThat(code.value()).isEqualTo("001111");
    }

    @Test
    void codeGetsIntoNoText() {
        // When
        var code = AttendanceCode.typed("7K3M-Q9XT-0HVW-B2CN-5RD8");

        // Then
        assertThat(code).hasToString("AttendanceCode");
        assertThat(new NewTraining("7K3M-Q9XT-0HVW-B2CN-5RD8")).hasToString("NewTraining");
    }
}
