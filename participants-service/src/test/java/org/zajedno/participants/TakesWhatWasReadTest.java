package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TakesWhatWasRead;

@QuarkusTest
class TakesWhatWasReadTest extends TakesWhatWasRead {}
