package org.zajedno.participants.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultCipherTest {

    private static final byte[] CONTENT = "Marija Marić".getBytes(StandardCharsets.UTF_8);

    private final VaultCipher cipher = new VaultCipher(() -> base64("an-own-key-of-thirty-two-bytes!!"));

    @Test
    void whatIsEncryptedOpensForItsOwnerOnly() {
        // When
        var encrypted = cipher.encrypt(CONTENT, "participant/RS");

        // Then
        assertThat(cipher.decrypt(encrypted, "participant/RS")).isEqualTo(CONTENT);
        assertThat(new String(encrypted.ciphertext(), StandardCharsets.UTF_8)).doesNotContain("Mari");
        assertThatThrownBy(() -> cipher.decrypt(encrypted, "another/RS")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lockingTwiceGivesNothingAway() {
        // When
        var first = cipher.encrypt(CONTENT, "participant/RS");
        var second = cipher.encrypt(CONTENT, "participant/RS");

        // Then
        assertThat(first.ciphertext()).isNotEqualTo(second.ciphertext());
    }

    @Test
    void keyOfAnotherLengthIsNamedAndRefused() {
        // When / Then
        assertThatThrownBy(() -> VaultCipher.read(base64("short"), false)).hasMessageContaining("zajedno.vault.key");
        assertThatThrownBy(() -> VaultCipher.read("not base64!", false)).hasMessageContaining("zajedno.vault.key");
    }

    @Test
    void demonstrationKeyIsRefusedWherePeopleAreReal() {
        // Given
        var demo = base64("zajedno-participants-vault--demo");

        // When / Then
        assertThat(VaultCipher.read(demo, false)).hasSize(32);
        assertThatThrownBy(() -> VaultCipher.read(demo, true)).hasMessageContaining("zajedno.vault.key");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
