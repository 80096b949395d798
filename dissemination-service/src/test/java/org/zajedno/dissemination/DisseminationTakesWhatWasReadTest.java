package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TakesWhatWasRead;

@QuarkusTest
class DisseminationTakesWhatWasReadTest extends TakesWhatWasRead {}
