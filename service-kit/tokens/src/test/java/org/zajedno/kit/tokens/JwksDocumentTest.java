package org.zajedno.kit.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwksDocumentTest {

    @Test
    void keysBesideOneThatIsNoneAreKnown() {
        var document = new JwksDocument();

        document.note("{\"keys\":[null,{\"kty\":\"RSA\"},{\"kid\":\"first\"}]}");

        assertThat(document.contains("first")).isTrue();
        assertThat(document.fetches()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"keys\":{}}", "{\"keys\":[1]}", "<html></html>"})
    void whatIsNoKeySetLeavesTheKeysAsTheyWere(String published) {
        var document = new JwksDocument();
        document.note("{\"keys\":[{\"kid\":\"first\"}]}");

        document.note(published);

        assertThat(document.contains("first")).isTrue();
        assertThat(document.fetches()).isEqualTo(1);
    }
}
