package org.zajedno.gateway.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br, gzip", "gzip ; q=0.05, br", "br;q=1,gzip;q=1"})
    void compressedPageGoesToWhoeverTakesIt(String header) {
        assertTrue(StaticPage.acceptsGzip(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000", "x-gzip", "gzip;q=0.5x"})
    void plainPageGoesToWhoeverDoesNot(String header) {
        assertFalse(StaticPage.acceptsGzip(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", " "})
    void longHeaderHoldsNobodyUp(String repeated) {
        var header = "gzip;q=0.1" + repeated.repeat(300_000) + "x";

        boolean accepted = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> StaticPage.acceptsGzip(header));

        assertFalse(accepted);
    }

    @Test
    void noHeaderAsksForThePlainPage() {
        assertFalse(StaticPage.acceptsGzip(null));
    }
}
