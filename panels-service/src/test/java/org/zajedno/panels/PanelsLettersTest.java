package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TextNormalizationTestBase;

@QuarkusTest
class PanelsLettersTest extends TextNormalizationTestBase {

    PanelsLettersTest() {
        super("V2.97__letters_are_composed.sql");
    }
}
