package org.zajedno.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class CursorTest {

    @Test
    void cursorIsReadAsItWasWritten() {
        var written = new Cursor(
                Instant.parse("2021-04-19T13:00:00.123456Z"), UUID.fromString("0a5f06d6-43f3-4e19-bbf6-c080aa83385c"));

        var read = Cursor.parse(written.toString());

        assertThat(read).isEqualTo(written);
    }

    @Test
    void noCursorIsTheStart() {
        var read = Cursor.parse(null);

        assertThat(read).isEqualTo(Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ï¿½", "MjAyMXxhYmM", "%00", "MjAyMS0wNC0xOVQxMzowMDowMFp8MQ"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Refusal.class);
    }
}
