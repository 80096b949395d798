package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.ComposesStoredLetters;

@QuarkusTest
class PanelsLettersTest extends ComposesStoredLetters {

    PanelsLettersTest() {
        super("V2.97__letters_are_composed.sql");
    }
}
