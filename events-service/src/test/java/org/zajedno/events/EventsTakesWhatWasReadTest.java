package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TakesWhatWasRead;

@QuarkusTest
class EventsTakesWhatWasReadTest extends TakesWhatWasRead {}
