package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{2}$",
                "^\\s*\\S[\\s\\S]*$",
                "^(?:20[0-9]{2}(-(H[12]|Q[1-4]))?)$",
                "^[0-9A-Za-z\\u00AA-\\uFFEF ./_-]{1,40}$",
                "^\\\\p$"
            })
    void patternOfEveryEngineIsTaken(String pattern) {
        assertThat(PortablePattern.faults(schema(pattern))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\p{L}+$",
                "^\\d+$",
                "^\\w+$",
                "^a\\b$",
                "^[\\h]+$",
                "^\\Qa.b\\E$",
                "\\Aa\\z",
                "^\\x{41}$",
                "^\\u{41}$",
                "^\\cA$",
                "^a\\-b$",
                "^a++$",
                "^(?>a)$",
                "^(?i)a$",
                "^(?<name>a)$",
                "^(?P<name>a)$",
                "^(?<=a)b$",
                "^[a-z&&[^b]]$",
                "^[a[b]]$",
                "^{a}$",
                "^a{,2}$",
                "^(a$",
                "^[z-a]$",
                "[A-Z]{2}"
            })
    void patternThatSomeEngineReadsOtherwiseIsFound(String pattern) {
        assertThat(PortablePattern.faults(schema(pattern))).isNotEmpty();
    }

    @Test
    void exampleThatThePatternDoesNotFindIsNamed() {
        // Given
        var schema = schema("^[A-Z]{2}$");
        schema.putArray("examples").add("RS").add("Serbia");

        // When
        var faults = PortablePattern.faults(schema);

        // Then
        assertThat(faults).hasSize(2).allMatch(fault -> fault.endsWith("does not find Serbia"));
    }

    private static ObjectNode schema(String pattern) {
        return new ObjectMapper().createObjectNode().put("pattern", pattern);
    }
}
