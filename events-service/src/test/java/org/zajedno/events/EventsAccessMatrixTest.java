package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrix;

@QuarkusTest
class EventsAccessMatrixTest extends AccessMatrix {}
