package org.zajedno.kit.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyedDigestTest {

    private static final String KEY = "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=";

    private static KeyedDigest digest(String key, String use) {
        return KeyedDigest.of(key, "zajedno.some.key", use);
    }

    @Test
    void sameTextHasTheSameMarkUnderTheSameKeyAndUseAlone() {
        var mark = digest(KEY, "names").of("Ana");

        assertThat(digest(KEY, "names").of("Ana")).isEqualTo(mark).hasSize(43).doesNotContain("Ana");
        assertThat(digest(KEY, "accounts").of("Ana")).isNotEqualTo(mark);
        assertThat(digest("b3RoZXJzLW9ubHktb3RoZXJzLW9ubHktb3RoZXJzLW8=", "names")
                        .of("Ana"))
                .isNotEqualTo(mark);
    }

    @Test
    void partsThatReadAlikeTogetherDiffer() {
        var names = digest(KEY, "names");

        assertThat(names.of("ab", "c")).isNotEqualTo(names.of("a", "bc"));
        assertThat(names.fits(names.of("a", "b"), "a", "b")).isTrue();
        assertThat(names.fits(names.of("a", "b"), "b", "a")).isFalse();
        assertThat(names.fits(null, "a")).isFalse();
    }

    @Test
    void keyOfAnotherLengthOrSpellingIsRefusedByTheNameOfItsSetting() {
        assertThatThrownBy(() -> digest("c2hvcnQ=", "names")).hasMessage("zajedno.some.key must be 32 bytes in base64");
        assertThatThrownBy(() -> digest("not base64!", "names"))
                .hasMessage("zajedno.some.key must be 32 bytes in base64");
    }
}
