package org.zajedno.kit.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenHeaderTest {

    @Test
    void keyIsNamedByTheHeader() {
        // When
        var keyId = TokenHeader.keyIdOf(encoded("{\"alg\":\"RS256\",\"kid\":\"first\"}") + ".e30.c2ln");

        // Then
        assertThat(keyId).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "e30",
                "e30.e30",
                "e30.e30.",
                ".e30.e30",
                "e30..e30",
                "e30.e30.e30.e30",
                "e30.e30.e30 ",
                "e30.e30.e3=",
                "e30.e30.e3+",
                "e30.e30.e3/",
                "e30.e30.é",
                "e30.e30.e30\n",
                "e30.e30.e30",
                "W10.e30.e30",
                "_.e30.e30"
            })
    void whatIsNoSignedTokenNamesNoKey(String token) {
        assertThat(TokenHeader.keyIdOf(token)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"kid\":\"\"}", "{\"kid\":7}", "{\"kid\":null}", "{\"kid\":[\"first\"]}", "[]", "null", "{"})
    void headerThatIsNoneNamesNoKey(String header) {
        assertThat(TokenHeader.keyIdOf(encoded(header) + ".e30.c2ln")).isNull();
    }

    private static String encoded(String header) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
    }
}
