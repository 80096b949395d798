package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RoundTripTestBase;

@QuarkusTest
class EventsRoundTripTest extends RoundTripTestBase {}
