package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TextNormalizationTestBase;

@QuarkusTest
class DisseminationTextNormalizationTest extends TextNormalizationTestBase {

    DisseminationTextNormalizationTest() {
        super("V1.33__letters_are_composed.sql");
    }
}
