package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TextNormalizationTestBase;

@QuarkusTest
class EventsTextNormalizationTest extends TextNormalizationTestBase {

    EventsTextNormalizationTest() {
        super("V11__letters_are_composed.sql");
    }
}
