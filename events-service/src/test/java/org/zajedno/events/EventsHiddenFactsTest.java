package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFactsTestBase;

@QuarkusTest
class EventsHiddenFactsTest extends HiddenFactsTestBase {}
