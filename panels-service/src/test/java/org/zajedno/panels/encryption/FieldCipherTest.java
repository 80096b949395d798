package org.zajedno.panels.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final UUID OWNER = UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff");
    private static final UUID OTHER = UUID.fromString("7f9619ff-8b86-4d01-b42d-00c04fc964ff");

    private final FieldCipher cipher = new FieldCipher(key("tests-only-tests-only-tests-only"));

    private static String key(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void textComesBackAndCannotBeReadMeanwhile() {
        // Given
        var text = "Није ми добро 😀";
        // When
        var encrypted = cipher.encrypt(text, OWNER);
        // Then
        assertThat(new String(encrypted, StandardCharsets.UTF_8)).doesNotContain("добро");
        assertThat(cipher.decryptText(encrypted, OWNER)).isEqualTo(text);
        assertThat(cipher.encrypt(text, OWNER)).isNotEqualTo(encrypted);
    }

    @Test
    void valueThatWasMovedToSomebodyElseDoesNotOpen() {
        // Given
        var encrypted = cipher.encrypt("lipa@example.org", OWNER);
        // When, Then
        assertThatThrownBy(() -> cipher.decryptText(encrypted, OTHER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingStaysNothing() {
        // Given no text
        // When, Then
        assertThat(cipher.encrypt((String) null, OWNER)).isNull();
        assertThat(cipher.decryptText(null, OWNER)).isNull();
    }

    @Test
    void signatureNeedsTheKey() {
        // Given
        var other = new FieldCipher(key("other-only-other-only-other-only"));
        // When
        var signature = cipher.sign("content");
        // Then
        assertThat(signature).hasSize(16).isEqualTo(cipher.sign("content")).isNotEqualTo(other.sign("content"));
    }

    @Test
    void keyOfAnotherLengthIsRefused() {
        // Given a key that is too short, and one that is no base64
        // When, Then
        assertThatThrownBy(() -> FieldCipher.read(key("short"))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> FieldCipher.read("not base64!")).hasMessageContaining("32 bytes");
    }
}
