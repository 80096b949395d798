package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.ComposesStoredLetters;

@QuarkusTest
class DisseminationLettersTest extends ComposesStoredLetters {

    DisseminationLettersTest() {
        super("V1.33__letters_are_composed.sql");
    }
}
