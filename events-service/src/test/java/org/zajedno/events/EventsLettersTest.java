package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.ComposesStoredLetters;

@QuarkusTest
class EventsLettersTest extends ComposesStoredLetters {

    EventsLettersTest() {
        super("V11__letters_are_composed.sql");
    }
}
