package org.zajedno.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCipherTest {

    private static final byte[] ANSWER = "{\"text\":\"Ђорђевић\"}".getBytes(StandardCharsets.UTF_8);

    private final ResponseCipher cipher = new ResponseCipher(base64("a key of thirty-two bytes, no 01"));

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static ResponseCipher.Request request(ResponseCipher cipher) {
        return cipher.request("lipa", "k1", "POST /v1/comments", "abc");
    }

    @Test
    void answerIsOpenedByTheSameRequest() {
        var locked = cipher.lock(request(cipher), ANSWER);

        var opened = cipher.unlock(request(cipher), locked);

        assertThat(opened).isEqualTo(ANSWER);
        assertThat(new String(locked, StandardCharsets.UTF_8)).doesNotContain("text");
    }

    @Test
    void answerIsNotOpenedByAnotherRequestNorWithAnotherKeyOfTheService() {
        var locked = cipher.lock(request(cipher), ANSWER);
        var other = new ResponseCipher(base64("a key of thirty-two bytes, no 02"));
        var strangers = Stream.of(
                cipher.request("breza", "k1", "POST /v1/comments", "abc"),
                cipher.request("lipa", "k2", "POST /v1/comments", "abc"),
                cipher.request("lipa", "k1", "POST /v1/claims", "abc"),
                cipher.request("lipa", "k1", "POST /v1/comments", "abd"),
                request(other));

        assertThat(strangers)
                .allSatisfy(stranger -> assertThatThrownBy(() -> cipher.unlock(stranger, locked))
                        .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void requestIsFoundByAccountAndKeyAndToldApartByOperationAndBody() {
        var known = request(cipher);

        var otherBody = cipher.request("lipa", "k1", "POST /v1/comments", "abd");
        var otherOperation = cipher.request("lipa", "k1", "POST /v1/claims", "abc");

        assertThat(otherBody.id()).isEqualTo(known.id());
        assertThat(otherBody.digest()).isNotEqualTo(known.digest());
        assertThat(otherOperation.id()).isEqualTo(known.id());
        assertThat(otherOperation.digest()).isNotEqualTo(known.digest());
    }

    @Test
    void partsOfARequestDoNotRunTogether() {
        var one = cipher.request("lip", "ak1", "POST /v1/comments", "abc");
        var two = cipher.request("lipa", "k1", "POST /v1/comments", "abc");

        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @Test
    void nothingOfARequestIsFoundWithoutTheKeyOfTheService() {
        var other = new ResponseCipher(base64("a key of thirty-two bytes, no 02"));

        assertThat(request(other).id()).isNotEqualTo(request(cipher).id());
        assertThat(request(other).digest()).isNotEqualTo(request(cipher).digest());
        assertThat(other.location("/v1/comments/1")).isNotEqualTo(cipher.location("/v1/comments/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64!", "c2hvcnQ="})
    void keyOfAnotherLengthIsRefused(String key) {
        assertThatThrownBy(() -> new ResponseCipher(key)).hasMessageContaining("zajedno.answers.key");
    }
}
