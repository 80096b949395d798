package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RoundTripTestBase;

@QuarkusTest
class ParticipantsRoundTripTest extends RoundTripTestBase {}
