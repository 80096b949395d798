package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.TakesWhatWasRead;

@QuarkusTest
class PanelsTakesWhatWasReadTest extends TakesWhatWasRead {}
