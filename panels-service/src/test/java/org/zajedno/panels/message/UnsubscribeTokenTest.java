package org.zajedno.panels.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnsubscribeTokenTest {

    @Inject
    UnsubscribeToken tokens;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
                "00000000-0000-0001-8000-000000000000",
                "ff9619ff-8b86-4d01-b42d-00c04fc964ff"
            })
    void tokenLeadsBackToItsSettings(String id) {
        // Given
        var settings = UUID.fromString(id);
        // When
        var token = tokens.of(settings);
        // Then
        assertThat(token).matches("[a-z0-9]{20,50}");
        assertThat(tokens.read(token)).contains(settings);
    }

    @Test
    void tokenThatWasChangedLeadsNowhere() {
        // Given
        var token = tokens.of(UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff"));
        // When
        var changed = (token.charAt(0) == '1' ? "2" : "1") + token.substring(1);
        // Then
        assertThat(tokens.read(changed)).isEmpty();
        assertThat(tokens.read("z".repeat(50))).isEmpty();
        assertThat(tokens.read(UUID.randomUUID().toString())).isEmpty();
        assertThat(tokens.read("")).isEmpty();
    }
}
