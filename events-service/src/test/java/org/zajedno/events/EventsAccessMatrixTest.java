package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrixTestBase;

@QuarkusTest
class EventsAccessMatrixTest extends AccessMatrixTestBase {}
