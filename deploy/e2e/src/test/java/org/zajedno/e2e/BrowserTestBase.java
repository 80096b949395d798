package org.zajedno.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests in which people use the pages have in common: the stack, and one browser for all people of a class. */
@ExtendWith(DemoStack.Provider.class)
abstract class BrowserTestBase {
    /** Of the test class that runs; they run one after the other. */
    static BrowserSessions browserSessions;

    @BeforeAll
    static void open() {
        browserSessions = new BrowserSessions();
    }

    @AfterAll
    static void close() {
        browserSessions.close();
    }
}
