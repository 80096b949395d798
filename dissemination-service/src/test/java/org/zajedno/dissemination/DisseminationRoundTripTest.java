package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RoundTripTestBase;

@QuarkusTest
class DisseminationRoundTripTest extends RoundTripTestBase {}
