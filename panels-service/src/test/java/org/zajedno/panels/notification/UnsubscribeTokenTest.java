package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.panels.encryption.FieldCipher;

@QuarkusTest
class UnsubscribeTokenTest {

    @Inject
    UnsubscribeToken tokens;

    @Inject
    FieldCipher cipher;

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
        var token = tokens.of(settings, "lipa@example.org");
        // Then
        assertThat(token).matches("[a-z0-9]{20,64}");
        assertThat(tokens.read(token)).contains(settings);
        assertThat(tokens.wentTo("Lipa@example.org", settings, token)).isTrue();
        assertThat(tokens.wentTo("breza@example.org", settings, token)).isFalse();
        assertThat(tokens.wentTo("lipa@example.org", UUID.randomUUID(), token)).isFalse();
    }

    @Test
    void tokenOfAMailFromBeforeCountsForAnyAddress() {
        // Given
        var settings = UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff");
        var bytes = ByteBuffer.allocate(32)
                .putLong(settings.getMostSignificantBits())
                .putLong(settings.getLeastSignificantBits())
                .put(cipher.sign(settings.toString()))
                .array();
        // When
        var token = new BigInteger(1, bytes).toString(36);
        // Then
        assertThat(tokens.read(token)).contains(settings);
        assertThat(tokens.wentTo("breza@example.org", settings, token)).isTrue();
    }

    @Test
    void tokenThatWasChangedLeadsNowhere() {
        // Given
        var token = tokens.of(UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff"), "lipa@example.org");
        // When
        var changed = token.substring(0, 20) + (token.charAt(20) == '1' ? "2" : "1") + token.substring(21);
        // Then
        assertThat(tokens.read(changed)).isEmpty();
        assertThat(tokens.read("z".repeat(50))).isEmpty();
        assertThat(tokens.read(UUID.randomUUID().toString())).isEmpty();
        assertThat(tokens.read("")).isEmpty();
    }
}
