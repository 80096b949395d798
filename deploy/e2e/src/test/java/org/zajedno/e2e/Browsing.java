package org.zajedno.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests in which people use the pages have in common: the world, and one browser for all people of a class. */
@ExtendWith(World.Provider.class)
abstract class Browsing {
    /** Of the test class that runs; they run one after the other. */
    static People people;

    @BeforeAll
    static void open() {
        people = new People();
    }

    @AfterAll
    static void close() {
        people.close();
    }
}
