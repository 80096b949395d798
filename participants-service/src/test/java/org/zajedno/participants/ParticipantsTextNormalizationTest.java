package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TextNormalizationTestBase;

@QuarkusTest
class ParticipantsTextNormalizationTest extends TextNormalizationTestBase {

    ParticipantsTextNormalizationTest() {
        super("V1.40__letters_are_composed.sql");
    }
}
