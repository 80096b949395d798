package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.ComposesStoredLetters;

@QuarkusTest
class ParticipantsLettersTest extends ComposesStoredLetters {

    ParticipantsLettersTest() {
        super("V1.40__letters_are_composed.sql");
    }
}
