package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TextNormalizationTestBase;

@QuarkusTest
class PanelsTextNormalizationTest extends TextNormalizationTestBase {

    PanelsTextNormalizationTest() {
        super("V2.97__letters_are_composed.sql");
    }
}
