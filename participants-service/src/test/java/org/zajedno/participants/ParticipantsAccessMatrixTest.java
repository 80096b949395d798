package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrixTestBase;

@QuarkusTest
class ParticipantsAccessMatrixTest extends AccessMatrixTestBase {}
