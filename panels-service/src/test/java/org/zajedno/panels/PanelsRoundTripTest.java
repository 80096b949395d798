package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RoundTripTestBase;

@QuarkusTest
class PanelsRoundTripTest extends RoundTripTestBase {}
